import type { Browser } from 'playwright-core';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { startServer, type Client, type TestServer } from '../harness/server';
import { expectUsable } from '../harness/usable';

/** Other programs are told: added with a secret shown once, tried, paused, sent again. */
describe('the webhooks room', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;
  let crm: string;

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    crm = `${server.url}/admin/plugins/crm`;
    admin = (await server.as('admin')).in('lanterne');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** What a receiver would have answered: nothing of a test leaves this machine. */
  const answered = async (status: 'succeeded' | 'failed'): Promise<void> => {
    const attempt = { at: '2026-03-02T12:00:00.000Z', ms: 42, statusCode: status === 'failed' ? 500 : 200, error: null, response: 'Reçu' };
    await server.strapi.db.connection.raw(
      `UPDATE webhook_deliveries SET delivery_status = ?, attempt_count = 1, last_status_code = ?, attempts = ?::jsonb WHERE delivery_status = 'pending'`,
      [status, attempt.statusCode, JSON.stringify([attempt])],
    );
  };

  it('adds an endpoint, refuses addresses inside a network, and shows the secret once', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${crm}/webhooks`);
    await page.getByText('Aucun programme n’est averti').waitFor();
    await page.getByRole('link', { name: 'Nouveau webhook' }).first().click();
    await page.locator('input[name="url"]').fill('https://192.168.0.10/crochet');
    await page.keyboard.press('Control+s');
    await page.locator('[data-field="url"]').getByText('Une adresse https:// publique, sans utilisateur ni mot de passe.').waitFor();
    expect(problems.splice(0)).toEqual([`400 POST /crm/organizations/${server.charities.lanterne}/webhook-endpoints`]);
    await page.locator('input[name="url"]').fill('https://compta.example.org/crochet');
    await page.locator('input[name="description"]').fill('Comptabilité');
    await page.getByRole('checkbox', { name: /Tout, y compris/ }).click();
    await page.keyboard.press('Control+s');
    await page.getByText('Choisissez au moins un événement, ou tout.').waitFor();
    await page.getByRole('checkbox', { name: 'Un don a été enregistré' }).click();
    await page.keyboard.press('Control+s');
    const secret = await page.getByTestId('secret').innerText();
    expect(secret).toMatch(/^whsec_/);
    await picture('webhook-secret');
    await page.getByRole('button', { name: 'Je l’ai conservé' }).click();
    await page.getByRole('heading', { level: 1, name: 'Comptabilité' }).waitFor();
    expect(await page.getByText(secret).count()).toBe(0);
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('sends a test, shows the answer, sends again, pauses, gives another secret and deletes', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${crm}/webhooks`);
    await page.getByRole('link', { name: 'https://compta.example.org/crochet' }).click();
    await page.getByRole('button', { name: 'Envoyer un essai' }).click();
    const log = page.getByRole('region', { name: 'Envoyés dans les 30 derniers jours' });
    await log.getByText('En route').waitFor();
    await answered('failed');
    await log.getByText('Abandonné').first().waitFor();
    await log.getByText('Essais et contenu').click();
    await log
      .getByText(/a répondu 500/)
      .first()
      .waitFor();
    await picture('webhook-delivery');
    await log.getByRole('button', { name: 'Renvoyer' }).click();
    await log.getByText('En route').waitFor();
    await answered('succeeded');
    await log.getByText('Reçu', { exact: true }).first().waitFor();
    const act = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'Autres actions pour Comptabilité' }).click();
      await page.getByRole('menuitem', { name }).click();
    };
    await act('Mettre en pause');
    await page.getByText('En pause', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Envoyer un essai' }).count()).toBe(0);
    await act('Reprendre');
    await page.getByText('Actif', { exact: true }).waitFor();
    await act('Nouveau secret');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Nouveau secret' }).click();
    expect(await page.getByTestId('secret').innerText()).toMatch(/^whsec_/);
    await page.getByRole('button', { name: 'Je l’ai conservé' }).click();
    await act('Supprimer le webhook');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer le webhook' }).click();
    await page.getByText('Aucun programme n’est averti').waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it.each(['staffMember', 'staffViewer'] as const)(
    'is not offered to %s',
    async (person) => {
      const { page } = await visitAs(browser, server.url, person, 'fr');
      await walkTo(page, crm);
      await page.getByRole('link', { name: 'Donateurs' }).first().waitFor();
      expect(await page.getByRole('link', { name: 'Webhooks' }).count()).toBe(0);
      await walkTo(page, `${crm}/webhooks`);
      await page.getByText('Vous n’avez pas la permission').waitFor();
      await leave(page);
    },
    120_000,
  );

  it.each(['fr', 'en'] as const)(
    'can be used by everybody in %s: both themes, small screens',
    async (language) => {
      const made = await admin.post('/webhook-endpoints', { url: `https://hooks.example.org/${language}/${'long'.repeat(20)}`, events: ['gift.created'] });
      const endpoint = made.body.data.documentId;
      await admin.post(`/webhook-endpoints/${endpoint}/test`, {}).expect(202);
      await answered('failed');
      const visit = await visitAs(browser, server.url, 'staffAdmin', language);
      const pages = ['webhooks', 'webhooks/new', `webhooks/${endpoint}`, `webhooks/${endpoint}/edit`];
      await expectUsable(visit, crm, pages, 'webhooks');
      expect(visit.problems).toEqual([]);
      await leave(visit.page);
    },
    180_000,
  );
});
