import { conditionsOf, type Group } from './criteria';

/** Figures that move with the day, without a gift (see the daily figures), and consent, which expires. */
const MOVING = new Set([
  'totalThisYear',
  'totalLastYear',
  'currentStreak',
  'engagementScore',
  'rfmCode',
  'lifecycle',
  'consentEmail',
  'consentSms',
  'consentMail',
  'consentPhone',
]);

/** Whether the same donor may fit a tree today and not tomorrow, though nothing happened. */
export function changesWithTime(tree: Group): boolean {
  return conditionsOf(tree).some(({ field, operand }) => operand.shape === 'span' || MOVING.has(field.name));
}
