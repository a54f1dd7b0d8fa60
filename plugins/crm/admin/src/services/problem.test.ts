import { isProblem, messagesByField, problemOf, unreachable } from './problem';

const refusal = {
  data: null,
  error: {
    status: 400,
    name: 'ValidationError',
    message: 'Some of what was sent is not valid.',
    details: {
      code: 'VALIDATION',
      errors: [
        { path: ['data', 'address', 'city'], message: 'Too long.', name: 'too_big' },
        { path: ['data', 'customFields', 'size'], message: 'Pick one of the choices.', name: 'custom' },
        { path: ['data', 'email'], message: 'An e-mail address.', name: 'custom' },
        { message: 'without a place' },
      ],
    },
  },
};

describe('problem', () => {
  it('reads the code, the words and each refused field', () => {
    const problem = problemOf(400, refusal);
    expect(problem).toMatchObject({ status: 400, code: 'VALIDATION', message: 'Some of what was sent is not valid.' });
    expect(messagesByField(problem)).toEqual({ city: 'Too long.', 'customFields.size': 'Pick one of the choices.', email: 'An e-mail address.' });
  });

  it('says beside its field what is refused of one alone', () => {
    const unknown = { data: null, error: { status: 400, message: 'No such field.', details: { code: 'TEMPLATE_UNKNOWN_FIELDS', field: 'bodyFr' } } };
    expect(messagesByField(problemOf(400, unknown))).toEqual({ bodyFr: 'No such field.' });
  });

  it('keeps the incident number of what went wrong inside', () => {
    const body = { data: null, error: { status: 500, message: 'Something went wrong.', details: { code: 'INTERNAL', incident: 'a-1' } } };
    expect(problemOf(500, body)).toMatchObject({ code: 'INTERNAL', incident: 'a-1' });
  });

  it.each([null, undefined, 'gateway', {}, { error: null }, { error: { details: { errors: 'no' } } }])('makes do with %p', (body) => {
    expect(problemOf(502, body)).toEqual({ status: 502, code: 'HTTP_502', message: '', incident: undefined, action: undefined, errors: [] });
  });

  it('knows its own', () => {
    expect(isProblem(unreachable())).toBe(true);
    expect(isProblem(new Error('no'))).toBe(false);
  });
});
