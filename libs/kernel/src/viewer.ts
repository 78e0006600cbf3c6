/** Who is looking or acting: nobody known, a person with an account, or Walz itself (a task, a command). */
export type Viewer =
  | { readonly kind: 'stranger' }
  | { readonly kind: 'person'; readonly personId: string; readonly sessionId?: string }
  | { readonly kind: 'walz' };

export const stranger: Viewer = { kind: 'stranger' };
export const walzItself: Viewer = { kind: 'walz' };
