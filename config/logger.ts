import { env } from '../src/platform/env';

export default () => (env().LOG_LEVEL === 'silent' ? { silent: true } : { level: env().LOG_LEVEL });
