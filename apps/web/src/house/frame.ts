import type { Language } from '#kernel';

/** What every page needs besides its own data; the server fills it once per request. */
export interface Frame {
  readonly language: Language;
  /** Path and query of this page, to come back to. */
  readonly path: string;
  /** `https://walz.example`, without a slash at its end. */
  readonly origin: string;
  readonly viewer: Viewer | null;
  readonly assets: Assets;
  /** Tells visitors that the season is made up. */
  readonly isDemo: boolean;
  /** Whether anybody may make an account: where not, nobody is invited to. */
  readonly isJoinable: boolean;
  /** Where this instance's source code is offered. */
  readonly sourceUrl?: string | undefined;
}

export interface Viewer {
  readonly handle: string;
  readonly name: string;
  /** What she was asked to look after; not said where a page shows nobody's account. */
  readonly duty?: 'MODERATOR' | 'ADMIN' | null | undefined;
  /** When her account will be deleted; nothing, if she stays. */
  readonly leavesAt?: string | null | undefined;
  /** What she was told by those who look after the site, until she has confirmed it. */
  readonly warning?: UnreadWarning | null | undefined;
}

export interface UnreadWarning {
  readonly id: string;
  readonly action: 'HIDE' | 'WARN' | 'SUSPEND' | 'BAN' | 'DISMISS';
  readonly title: string;
  readonly message: string;
}

export type IslandName =
  'place-picker' | 'practice-picker' | 'skill-picker' | 'week-painter' | 'passkey' | 'offline';

export interface Assets {
  readonly stylesheet: string;
  readonly icon: string;
  /** The roman face, fetched before the stylesheet asks for it. */
  readonly font?: string | undefined;
  readonly islands: Readonly<Record<IslandName, string>>;
}
