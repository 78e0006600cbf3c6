import { SiteEntity, CompanyEntity } from '#hosting';
import { SkillEntity } from '#ledger';
import { PersonEntity, PersonSkillEntity } from '#people';
import { TripEntity } from '#trips';
import { VisitEntity } from '#visits';
import { parseWeek, weekAfter } from '#weeks';
import type { Logger } from 'typeorm';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
