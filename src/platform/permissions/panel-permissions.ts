/** The name under which an action of the matrix is registered with Strapi's admin roles. */
export function panelPermission(action: string): string {
  return `plugin::crm.${action}`;
}
