import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { env } from '../../../src/platform/env';
import type { DemoAccounts } from './accounts';

const account = z.object({ email: z.string(), password: z.string() });

const Quickstart = z.object({
  url: z.string(),
  adminUrl: z.string(),
  organizationId: z.string(),
  admin: account,
  staff: z.object({ admin: account, member: account, viewer: account }),
  api: z.object({ admin: account, member: account, viewer: account }),
  otherOrganizationId: z.string(),
  otherApi: account,
});

export type QuickstartFile = z.output<typeof Quickstart>;

/** What the file holds, for two charities and their accounts. */
export function quickstartOf(url: string, organizationId: string, otherOrganizationId: string, accounts: DemoAccounts): QuickstartFile {
  return {
    ...addressesAt(url),
    organizationId,
    admin: accounts.admin,
    staff: { admin: accounts.staffAdmin, member: accounts.staffMember, viewer: accounts.staffViewer },
    api: { admin: accounts.apiAdmin, member: accounts.apiMember, viewer: accounts.apiViewer },
    otherOrganizationId,
    otherApi: accounts.otherApi,
  };
}

export function addressesAt(url: string): Pick<QuickstartFile, 'url' | 'adminUrl'> {
  return { url, adminUrl: `${url}/admin` };
}

/** The file as it stands; undefined when it is not there or was cut short. */
export async function readQuickstart(): Promise<QuickstartFile | undefined> {
  let text: string;
  try {
    text = await readFile(file(), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return Quickstart.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Writes it whole or not at all, for its owner's eyes only: it holds passwords. */
export async function storeQuickstart(content: QuickstartFile): Promise<void> {
  const target = file();
  const unfinished = `${target}.${process.pid}.new`;
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  await writeFile(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await chmod(unfinished, 0o600);
  await rename(unfinished, target);
}

function file(): string {
  return path.resolve(env().MECENE_DATA_DIR, 'quickstart.json');
}
