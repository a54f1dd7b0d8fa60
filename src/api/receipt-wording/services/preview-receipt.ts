import { today } from '../../../platform/civil-date';
import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import type { FileAnswer } from '../../../platform/http/file-answer';
import type { Organization } from '../../../platform/tenancy/scope';
import { textOf } from '../../receipt/domain/draft-receipt';
import { missingFacts } from '../../receipt/domain/wordings/missing-facts';
import { FIELD_NAMES, type Wording } from '../../receipt/domain/wordings/wording';
import { wordingFor } from '../../receipt/domain/wordings/wordings';
import { unprintableIn } from '../../receipt/pdf/printable';
import { renderSpecimen } from '../../receipt/pdf/render-receipt';
import { assetsOf } from '../../receipt/services/draw';
import { loadIssuer } from '../../receipt/services/load-issuer';
import type { PreviewIn } from '../contract';
import { specimen } from '../domain/specimen';
import { withoutBlanks } from '../domain/without-blanks';

/**
 * What a receipt issued today would look like: the organization's own settings, an invented gift, and
 * SPECIMEN across the page. It has no number of the register and is kept nowhere.
 * @throws CrmError PREVIEW_INCOMPLETE naming what the settings lack; UNPRINTABLE_TEXT
 */
export async function previewReceipt(organization: Organization, asked: PreviewIn, language: Language): Promise<FileAnswer> {
  const loaded = await loadIssuer(await readConnection(), organization.id);
  const issuedOn = today(organization.timezone);
  const { jurisdiction, words } = asked;
  const wording: Wording =
    words === undefined
      ? wordingFor(jurisdiction, issuedOn, loaded.wordings)
      : { version: 'DRAFT', jurisdiction, validFrom: issuedOn, words: withoutBlanks(words) };
  const snapshot = specimen(loaded.issuer, { jurisdiction, language: asked.language, issuedOn, wordingVersion: wording.version });
  const missing = missingFacts(snapshot);
  if (missing.length > 0) throw new CrmError('PREVIEW_INCOMPLETE', { fields: missing.map((field) => FIELD_NAMES[field][language]).join(', ') });
  const characters = unprintableIn(`${textOf(snapshot)} ${textOf(wording.words)}`);
  if (characters.length > 0) throw new CrmError('UNPRINTABLE_TEXT', { field: 'words', characters: characters.join(' ') });
  const body = await renderSpecimen(snapshot, { ...assetsOf(loaded), wordings: [wording] });
  return { file: { contentType: 'application/pdf', filename: 'specimen.pdf', body, disposition: 'inline' } };
}
