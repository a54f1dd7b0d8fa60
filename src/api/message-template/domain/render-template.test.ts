import { cleanHtml, htmlOfText, isHtml, textOfHtml } from './message-html';
import type { MergeValues } from './merge-fields';
import { namesGift, problemOf, renderTemplate } from './render-template';

const VALUES: MergeValues = {
  donor: {
    name: 'Zoé <b>Côté</b>',
    salutation: 'Mme',
    firstName: 'MARIE-ÈVE',
    lastName: "o'neil",
    companyName: null,
    email: 'zoe@example.test',
    city: 'Lévis',
    province: 'QC',
    language: 'fr',
    totalDonated: 1234.5,
    donationCount: 3,
    firstDonationOn: '2024-11-22',
    lastDonationOn: '2026-01-02',
    lastDonationAmount: 50,
    totalThisYear: 0,
    totalLastYear: null,
  },
  organization: {
    name: 'La Lanterne',
    legalName: null,
    charityRegistrationNumber: '123456789RR0001',
    currency: 'CAD',
    phone: null,
    email: null,
    website: null,
    address: null,
  },
  today: '2026-11-25',
  gift: { amount: 25, currency: 'USD', receivedOn: '2026-11-22', campaign: null },
};
const html = (words: string): string => renderTemplate(words, VALUES, 'fr', 'html');

describe('merge fields', () => {
  it('are filled in, and escaped in HTML alone', () => {
    expect(html('<p>{{ donor.name }}</p>')).toBe('<p>Zoé &lt;b&gt;Côté&lt;/b&gt;</p>');
    expect(renderTemplate('{{ donor.name }}', VALUES, 'fr', 'text')).toBe('Zoé <b>Côté</b>');
    expect(html('{{ donor.companyName }}|{{ donor.companyName | default: "ami" }}')).toBe('|ami');
  });

  it('money, dates and names read as each language writes them', () => {
    expect(html('{{ donor.totalDonated | money }}').replaceAll('\u00a0', ' ')).toBe('1 234,50 $');
    expect(renderTemplate('{{ donor.totalDonated | money }}', VALUES, 'en', 'html')).toBe('$1,234.50');
    expect(renderTemplate('{{ gift.amount | money: gift.currency }}', VALUES, 'en', 'html').replaceAll('\u00a0', ' ')).toBe('USD 25.00');
    expect(html('{{ gift.receivedOn | date }}')).toBe('22 novembre 2026');
    expect(renderTemplate('{{ today | date }}', VALUES, 'en', 'html')).toBe('November 25, 2026');
    expect(html('{{ today | date: "short" }}')).toBe('2026-11-25');
    expect(html('{{ donor.firstName | name }} {{ donor.city | name }}')).toBe('Marie-Ève Lévis');
    expect(renderTemplate('{{ donor.lastName | name }}', VALUES, 'en', 'text')).toBe("O'Neil");
    expect(html('{{ donor.companyName | money }}{{ donor.companyName | date }}{{ donor.companyName | name }}')).toBe('');
  });

  it('conditionals choose', () => {
    const words =
      '{% if donor.donationCount > 1 and gift.amount >= 25 %}fidèle{% elsif donor.companyName %}b{% else %}nouveau{% endif %}{% unless donor.companyName %}!{% endunless %}';
    expect(html(words)).toBe('fidèle!');
    expect(html('{% case donor.language %}{% when "fr" %}oui{% else %}non{% endcase %}')).toBe('oui');
  });

  it('unknown ones are named at once, wherever they stand', () => {
    const words = '{{ donor.secret }}{% if gift.memo %}{{ password | default: donor.birthDate }}{% endif %}{{ donor }}{{ donor.name }}{{ donor[today] }}';
    expect(problemOf(words)).toEqual({
      kind: 'unknown_fields',
      fields: expect.arrayContaining(['donor.secret', 'gift.memo', 'password', 'donor.birthDate', 'donor', 'donor.[…]']),
    });
    expect(problemOf('{{ donor.name }} {{ organization["name"] }}')).toBeUndefined();
    expect([namesGift('{% if gift.amount > 1 %}x{% endif %}'), namesGift('{{ donor.name }}')]).toEqual([true, false]);
  });
});

describe('code', () => {
  it.each(['<%= 7 * 7 %>', '${7 * 7}', '#{7 * 7}', '<?php echo 49 ?>', '{7*7}', '[[7*7]]', 'constructor.constructor("return 49")()'])(
    '%s stays as it was written',
    (words) => {
      expect(html(words)).toBe(words);
      expect(problemOf(words)).toBeUndefined();
    },
  );

  it.each([
    '{{ donor.constructor }}',
    '{{ donor["__proto__"] }}',
    '{{ constructor.constructor }}',
    '{{ __proto__.polluted }}',
    '{{ this }}',
    '{{ donor.name | raw }}',
    '{{ donor.name | where: "a", "b" }}',
    '{% include "/etc/passwd" %}',
    '{% render "x" %}',
    '{% layout "x" %}',
    '{% for i in (1..1000000000) %}x{% endfor %}',
    '{% assign x = donor %}',
    '{% capture x %}{% endcapture %}',
    '{% liquid echo 1 %}',
    '{{ donor.name',
    '{% if donor.name %}',
    'x'.repeat(200_001),
  ])('%# is refused', (words) => {
    expect(problemOf(words)).toBeDefined();
  });
});

describe('HTML', () => {
  it('loses whatever could act', () => {
    const dirty =
      '<p onclick="x()">a<script>alert(1)</script><img src="x" onerror="alert(1)"><a href="javascript:alert(1)">b</a><iframe src="https://x"></iframe><style>p{}</style></p><a href="https://x.example/?a=1&amp;b=2">c</a>';
    const clean = cleanHtml(dirty);
    expect(clean).not.toMatch(/onclick|onerror|script|iframe|style/);
    expect(clean).toContain('<a href="https://x.example/?a=1&amp;b=2">c</a>');
    expect(cleanHtml('<%= 7 * 7 %>').replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toContain('%= 7 * 7 %');
  });

  it('has a plain-text twin with lines and addresses', () => {
    expect(textOfHtml('<h1>Bonjour</h1><p>Merci&nbsp;&amp; à <a href="https://x.example/don">bientôt</a></p><ul><li>un</li><li>deux &lt;3</li></ul>')).toBe(
      'Bonjour\nMerci\u00a0& à bientôt (https://x.example/don)\nun\ndeux <3',
    );
    expect([isHtml('a < b > c'), isHtml('<p>a')]).toEqual([false, true]);
    expect(htmlOfText('a <b>\n"c"')).toBe('a &lt;b&gt;<br />\n&quot;c&quot;');
  });
});
