import type { Context } from 'koa';
import type { Action } from './matrix';
import { panelPermission } from './panel-permissions';

interface Ability {
  can(action: string): boolean;
}

/** Whether the Strapi role of the staff member who asks permits an action; a Super Admin can narrow it in Settings. */
export function panelAllows(ctx: Context, action: Action): boolean {
  const ability: unknown = ctx.state.userAbility;
  return isAbility(ability) && ability.can(panelPermission(action));
}

function isAbility(value: unknown): value is Ability {
  return typeof value === 'object' && value !== null && 'can' in value && typeof value.can === 'function';
}
