import { evidenceLines } from './evidence-lines';

describe('evidenceLines', () => {
  it('tells each thing that was kept, whatever it is', () => {
    expect(evidenceLines({ wording: 'Oui, écrivez-moi', version: 3, asked: true, form: null, of: { type: 'donation' } })).toEqual([
      'wording: Oui, écrivez-moi',
      'version: 3',
      'asked: true',
      'form: –',
      'of: {"type":"donation"}',
    ]);
  });

  it('has nothing to say of nothing', () => {
    expect([evidenceLines(null), evidenceLines({})]).toEqual([[], []]);
  });
});
