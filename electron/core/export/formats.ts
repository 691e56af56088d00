// The formats by the names a person asks for them with.
import type { ExportFormatId } from '../../../shared/model/export.ts';
import { corporateIdentifiers } from './corporate-identifiers.ts';
import { csvFull } from './csv-full.ts';
import type { ExportFormat } from './export-format.ts';
import { intune } from './intune.ts';
import { json } from './json.ts';
import { mmd2020 } from './mmd-2020.ts';
import { partnerCenter } from './partner-center.ts';
import { partnerTuple } from './partner-tuple.ts';

export const formats: Readonly<Record<ExportFormatId, ExportFormat>> = {
  intune,
  'partner-center': partnerCenter,
  'mmd-2020': mmd2020,
  'partner-tuple': partnerTuple,
  'corporate-identifiers': corporateIdentifiers,
  'csv-full': csvFull,
  json,
};
