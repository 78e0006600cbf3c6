import type { EntityManager } from '#platform';
import { In } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import { SiteEntity } from './site.entity.js';

export function companiesByIds(db: EntityManager, ids: readonly string[]): Promise<CompanyEntity[]> {
  return db.findBy(CompanyEntity, { id: In(ids) });
}

export function sitesByIds(db: EntityManager, ids: readonly string[]): Promise<SiteEntity[]> {
  return db.findBy(SiteEntity, { id: In(ids) });
}
