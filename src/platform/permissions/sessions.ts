import type { Core } from '@strapi/strapi';

const ORIGIN = 'users-permissions';
const API_USER = 'plugin::users-permissions.user';
const ENDS_SESSIONS = ['role', 'blocked', 'password'];

/**
 * Strapi checks an API access token's signature but not whether its session still lives, so a token
 * outlives logout, block and password change by its ten minutes (rules/strapi-advisories, 2025-3930).
 * Here a token is as alive as its session, and a change of role, block or password ends all of them.
 */
export function endStaleSessions(strapi: Core.Strapi): void {
  const jwt: JwtService = strapi.plugin('users-permissions').service('jwt');
  const verify = jwt.verify.bind(jwt);
  jwt.verify = async (token) => {
    const payload = await verify(token);
    const isAlive = payload.sessionId !== undefined && (await strapi.sessionManager(ORIGIN).isSessionActive(payload.sessionId));
    if (!isAlive) throw new Error('Invalid token.');
    return payload;
  };

  strapi.db.lifecycles.subscribe({
    models: [API_USER],
    async afterUpdate({ params, result }) {
      if (!ENDS_SESSIONS.some((field) => params.data !== undefined && field in params.data)) return;
      const id: unknown = typeof result === 'object' && result !== null && 'id' in result ? result.id : undefined;
      if (id !== undefined) await strapi.sessionManager(ORIGIN).invalidateRefreshToken(String(id));
    },
  });
}

interface JwtService {
  verify(token: string): Promise<{ readonly id: number; readonly sessionId?: string }>;
}
