import { kinds, type Kind } from '../kind.js';
import type { Skill } from '../skill.js';
import { backend } from './backend.data.js';
import { cloud } from './cloud.data.js';
import { crafts } from './crafts.data.js';
import { data } from './data.data.js';
import { databases } from './databases.data.js';
import { design } from './design.data.js';
import { domains } from './domains.data.js';
import { embedded } from './embedded.data.js';
import { enterprise } from './enterprise.data.js';
import { frontend } from './frontend.data.js';
import { games } from './games.data.js';
import { languages } from './languages.data.js';
import { mobile } from './mobile.data.js';
import { practices } from './practices.data.js';
import { protocols } from './protocols.data.js';
import { security } from './security.data.js';
import { parseSkillLines } from './skill-lines.js';
import { systems } from './systems.data.js';
import { testing } from './testing.data.js';
import { tools } from './tools.data.js';

const shelves: Readonly<Record<Kind, string>> = {
  language: languages,
  frontend,
  backend,
  mobile,
  database: databases,
  cloud,
  testing,
  data,
  security,
  embedded,
  games,
  system: systems,
  tool: tools,
  protocol: protocols,
  enterprise,
  practice: practices,
  craft: crafts,
  design,
  domain: domains,
};

/**
 * The list that Walz comes with. It is read once, by whoever fills a catalogue from it. A skill is known by the
 * address that is spoken from its name: respelled so that the address changes, a line is another skill.
 */
export function shippedSkills(): Skill[] {
  return kinds.flatMap(kind => parseSkillLines(kind, shelves[kind]));
}
