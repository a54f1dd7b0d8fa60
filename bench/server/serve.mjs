/** The server under test, as a process of its own. */
import { loadApplication } from './application.mjs';

const strapi = await loadApplication(process.argv[2]);
await strapi.start();
process.on('SIGTERM', () => strapi.destroy().then(() => process.exit(0)));
