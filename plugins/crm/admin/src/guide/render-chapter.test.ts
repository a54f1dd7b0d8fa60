import { renderChapter } from './render-chapter';

const addresses = { chapter: (id: string) => `/guide/${id}`, picture: (file: string) => `/files/${file}` };

describe('a rendered chapter', () => {
  it('links to chapters and pictures of the panel', () => {
    expect(renderChapter('See [receipts](#receipts).', addresses)).toBe('<p>See <a href="/guide/receipts">receipts</a>.</p>\n');
    expect(renderChapter('![Two *cheques*](../pictures/batch-entry-en.webp)', addresses)).toBe(
      '<p><img src="/files/batch-entry-en.webp" alt="Two cheques"></p>\n',
    );
    expect(renderChapter('[out](https://example.org)', addresses)).toContain('href="https://example.org"');
  });

  it('has its headings right below the page’s own', () => expect(renderChapter('### Refunds', addresses)).toBe('<h2>Refunds</h2>\n'));

  it('runs nothing', () => {
    expect(renderChapter('<script>alert(1)</script>', addresses)).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n');
    expect(renderChapter('[x](javascript:alert(1))', addresses)).not.toContain('href');
  });
});
