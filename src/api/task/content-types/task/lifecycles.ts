import { checkChangedTask, checkNewTask, tellWhenDone, type TaskEvent } from '../../services/keep-task-rules';

/** What happens when a task is saved, whichever door it came through. */
export default {
  beforeCreate: (event: TaskEvent): Promise<void> => checkNewTask(event),
  afterCreate: (event: TaskEvent): Promise<void> => tellWhenDone(event),
  beforeUpdate: (event: TaskEvent): Promise<void> => checkChangedTask(event),
  afterUpdate: (event: TaskEvent): Promise<void> => tellWhenDone(event),
};
