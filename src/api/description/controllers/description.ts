import type { Context } from 'koa';
import { registeredPersonalContracts } from '../../../platform/http/personal-operation';
import { registeredContracts } from '../../../platform/http/routes';
import { openApiDocument } from '../../../platform/openapi/document';
import { documentPage } from '../../../platform/openapi/page';
import { EVENTS } from '../../webhook-endpoint/domain/events';

const described = () => openApiDocument({ contracts: registeredContracts, personal: registeredPersonalContracts, events: EVENTS });

export default () => ({
  openapi(ctx: Context): void {
    ctx.body = described();
  },

  docs(ctx: Context): void {
    ctx.type = 'text/html';
    ctx.body = documentPage(described());
  },
});
