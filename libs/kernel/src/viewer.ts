/** What somebody was asked to look after: reports, or the whole instance. An admin may all that a moderator may. */
export type Duty = 'moderator' | 'admin';

/** What a token may be used for. */
export type Scope = 'read' | 'write' | 'calendar';

/** Who is looking or acting: nobody known, a person with an account, or Walz itself (a task, a command). */
export type Viewer =
  | { readonly kind: 'stranger' }
  | {
      readonly kind: 'person';
      readonly personId: string;
      /** Of whoever signed in in a browser. */
      readonly sessionId?: string;
      /** Of a program that shows a token: it may only what its scopes say, and has no duty. */
      readonly tokenId?: string;
      readonly scopes?: readonly Scope[];
      readonly duty?: Duty;
    }
  | { readonly kind: 'walz' };

export const stranger: Viewer = { kind: 'stranger' };
export const walzItself: Viewer = { kind: 'walz' };

export function hasDuty(viewer: Viewer, duty: Duty): boolean {
  return viewer.kind === 'person' && (viewer.duty === duty || viewer.duty === 'admin');
}

export function hasScope(viewer: Viewer, scope: Scope): boolean {
  return viewer.kind !== 'person' || viewer.scopes === undefined || viewer.scopes.includes(scope);
}
