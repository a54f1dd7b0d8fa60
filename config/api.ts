/** Strict everywhere: an unknown parameter is a 400, never ignored (rules/security, "Settings"). */
export default () => ({
  rest: { prefix: '/api/v1', defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  documents: { strictParams: true, strictRelations: true },
});
