import type { ComponentChildren, VNode } from 'preact';
import { wordsFor, type Words } from '../words/index.js';
import { addresses } from './addresses.js';
import type { Frame, IslandName } from './frame.js';
import { Layout } from './layout.js';

export interface Door {
  readonly href: string;
  readonly label: string;
  /** Whether what lies below it has doors of its own. */
  readonly isAlone?: boolean;
}

export interface RoomProps {
  readonly frame: Frame;
  readonly title: string;
  /** One sentence under the title. */
  readonly lead?: string;
  readonly islands?: readonly IslandName[];
  readonly children: ComponentChildren;
}

/** A page of the settings: what it is about, and the way to its neighbours. */
export function SettingsRoom(props: RoomProps): VNode {
  const { settings } = wordsFor(props.frame.language);
  return <Room {...props} menu={settings.menu} doors={settingsDoors(settings)} />;
}

/** A page for those who look after the instance; a moderator sees the doors that she can open. */
export function AdminRoom(props: RoomProps): VNode {
  const { settings } = wordsFor(props.frame.language);
  const doors = adminDoors(settings);
  const isAdmin = props.frame.viewer?.duty === 'ADMIN';
  return <Room {...props} menu={settings.adminMenu} doors={isAdmin ? doors : doors.slice(0, 3)} />;
}

function settingsDoors(settings: Words['settings']): readonly Door[] {
  const at = addresses.settings;
  return [
    { href: at.profile, label: settings.profile },
    { href: at.account, label: settings.account },
    { href: at.connections, label: settings.connections },
    { href: at.passkeys, label: settings.passkeys },
    { href: at.sessions, label: settings.sessions },
    { href: at.tokens, label: settings.tokens },
    { href: at.privacy, label: settings.privacy },
    { href: addresses.trips, label: settings.trips },
    { href: addresses.companies.mine, label: settings.companies },
    { href: at.data, label: settings.data },
    { href: at.reports, label: settings.reports },
  ];
}

/** The first three are for moderators too. */
function adminDoors(settings: Words['settings']): readonly Door[] {
  const at = addresses.admin;
  return [
    { href: at.reports, label: settings.adminReports },
    { href: at.people, label: settings.adminPeople },
    { href: at.audit, label: settings.adminAudit },
    { href: at.skills, label: settings.adminSkills },
    { href: at.invitations, label: settings.adminInvitations },
    { href: at.outbox, label: settings.adminOutbox },
  ];
}

/** A page that has neighbours, and the way to them. */
export function Room({
  frame,
  title,
  lead,
  islands = [],
  menu,
  doors,
  children,
}: RoomProps & { readonly menu: string; readonly doors: readonly Door[] }): VNode {
  const here = frame.path.replace(/\?.*$/, '');
  return (
    <Layout {...frame} title={title} description={lead ?? title} islands={islands} isUnlisted>
      <div class="room">
        <nav class="room__doors" aria-label={menu}>
          <ul>
            {doors.map(({ href, label, isAlone = false }) => (
              <li key={href}>
                <a
                  href={href}
                  aria-current={
                    here === href ? 'page' : !isAlone && here.startsWith(`${href}/`) ? 'true' : undefined
                  }
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="room__main">
          <header>
            <h1>{title}</h1>
            {lead ? <p class="lead">{lead}</p> : null}
          </header>
          {children}
        </div>
      </div>
    </Layout>
  );
}
