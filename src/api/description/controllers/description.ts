import type { Context } from 'koa';
import { registeredContracts } from '../../../platform/http/routes';
import { openApiDocument } from '../../../platform/openapi/document';
import { documentPage } from '../../../platform/openapi/page';

export default () => ({
  openapi(ctx: Context): void {
    ctx.body = openApiDocument(registeredContracts);
  },

  docs(ctx: Context): void {
    ctx.type = 'text/html';
    ctx.body = documentPage(openApiDocument(registeredContracts));
  },
});
