import { whenParentIsGone } from './parent.mjs';

/**
 * Loaded into the server before Strapi (`node --import`): should quickstart be killed outright, the
 * server stops in good order instead of holding port and database with nobody watching.
 */
whenParentIsGone(() => process.kill(process.pid, 'SIGTERM'));
