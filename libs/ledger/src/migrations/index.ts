import { Plant1795168000000 } from './1795168000000-plant.js';
import { Gazetteer1795168001000 } from './1795168001000-gazetteer.js';
import { Skills1795168002000 } from './1795168002000-skills.js';
import { People1795168003000 } from './1795168003000-people.js';
import { Season1795168004000 } from './1795168004000-season.js';
import { Mail1795168005000 } from './1795168005000-mail.js';
import { Standing1795168006000 } from './1795168006000-standing.js';
import { Reports1795168016000 } from './1795168016000-reports.js';
import { Leaving1795168015000 } from './1795168015000-leaving.js';
import { SkillSuggestions1795168017000 } from './1795168017000-skill-suggestions.js';
import { Privacy1795168014000 } from './1795168014000-privacy.js';
import { Members1795168012000 } from './1795168012000-members.js';
import { WaysIn1795168010000 } from './1795168010000-ways-in.js';
import { Profiles1795168013000 } from './1795168013000-profiles.js';
import { Identities1795168011000 } from './1795168011000-identities.js';
import { Passkeys1795168018000 } from './1795168018000-passkeys.js';
import { Companies1795168020000 } from './1795168020000-companies.js';
import { Offers1795168021000 } from './1795168021000-offers.js';
import { Trips1795168022000 } from './1795168022000-trips.js';
import { MailedInvitations1795168024000 } from './1795168024000-mailed-invitations.js';
import { Choices1795168023000 } from './1795168023000-choices.js';
import { CalledOffTrips1795168026000 } from './1795168026000-called-off-trips.js';
import { OfferAnswers1795168025000 } from './1795168025000-offer-answers.js';
import { Matches1795168027000 } from './1795168027000-matches.js';

/** In the order they run. */
export const migrations = [
  Plant1795168000000,
  Gazetteer1795168001000,
  Skills1795168002000,
  People1795168003000,
  Season1795168004000,
  Mail1795168005000,
  Standing1795168006000,
  Reports1795168016000,
  Leaving1795168015000,
  SkillSuggestions1795168017000,
  Privacy1795168014000,
  Members1795168012000,
  WaysIn1795168010000,
  Profiles1795168013000,
  Identities1795168011000,
  Passkeys1795168018000,
  Companies1795168020000,
  Offers1795168021000,
  Trips1795168022000,
  Choices1795168023000,
  CalledOffTrips1795168026000,
  MailedInvitations1795168024000,
  OfferAnswers1795168025000,
  Matches1795168027000,
];
