/** What the API can do says nothing about anybody's data: no sign-in needed. */
export default {
  routes: [
    { method: 'GET', path: '/openapi.json', handler: 'description.openapi', config: { auth: false } },
    { method: 'GET', path: '/docs', handler: 'description.docs', config: { auth: false } },
  ],
};
