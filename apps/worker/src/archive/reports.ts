import { reportsInArchive } from '#people';
import { json, type ArchivePart } from './part.js';

export const reports: ArchivePart = {
  name: 'reports',
  tables: ['report', 'warning'],
  pack: async ({ db, person: { id } }) => [json('reports.json', await reportsInArchive(db, id))],
};
