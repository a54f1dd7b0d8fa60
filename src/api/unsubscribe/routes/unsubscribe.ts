/** For who holds one of our messages: no sign-in, and the signed address is the key. */
export default {
  routes: [
    { method: 'GET', path: '/unsubscribe/:token', handler: 'unsubscribe.show', config: { auth: false } },
    { method: 'POST', path: '/unsubscribe/:token', handler: 'unsubscribe.leave', config: { auth: false } },
  ],
};
