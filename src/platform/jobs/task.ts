import type { z } from 'zod';

/** One kind of background work, as a small object: what it is called, what it takes, what it does. */
export interface Task<Payload extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: Payload;
  /** When the clock starts it by itself, in cron's five fields (UTC). The payload is then `{}`. */
  readonly schedule?: string;
  /** Tries before it is given up, with graphile-worker's growing pauses between. */
  readonly maxAttempts?: number;
  /** Calls the outside, which may keep it waiting: such work has workers of its own, and nobody else waits for them. */
  readonly isOutside?: boolean;
  readonly run: (payload: z.output<Payload>) => Promise<void>;
}

export function task<Payload extends z.ZodType>(definition: Task<Payload>): Task<Payload> {
  return definition;
}
