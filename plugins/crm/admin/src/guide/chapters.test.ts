import { chapterFor, chaptersOf } from './chapters';

describe('the guide’s chapters', () => {
  it('begin at their anchors, and end where the next begins', () => {
    const guide = '# Guide\n\nWelcome.\n\n<a id="home"></a>\n\n## Home\n\nFigures.\n\n### Tasks\n\nTick.\n\n<a id="saved-reports"></a>\n\n## Saved\n';
    expect(chaptersOf(guide)).toEqual([
      { id: 'home', title: 'Home', text: 'Figures.\n\n### Tasks\n\nTick.' },
      { id: 'saved-reports', title: 'Saved', text: '' },
    ]);
  });

  it('are none where no anchor is', () => {
    expect(chaptersOf('')).toEqual([]);
    expect(chaptersOf('## Home\n\nFigures.')).toEqual([]);
  });

  it.each([
    ['/plugins/crm', 'home'],
    ['/plugins/crm/', 'home'],
    ['/plugins/crm/donors/abc/edit', 'donors'],
    ['/plugins/crm/guide/receipts', 'receipts'],
    ['/plugins/crm/guide', 'home'],
    ['/', 'home'],
  ])('are found from %s: %s', (address, chapter) => expect(chapterFor(address)).toBe(chapter));
});
