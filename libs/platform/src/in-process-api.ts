import type { Language, Viewer } from '#kernel';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GraphQLFormattedError } from 'graphql';

/** Where a sign-in leaves its secret and a sign-out takes it away: a cookie, for both doors. */
export interface SessionJar {
  keep(secret: string): void;
  empty(): void;
}

export interface Asker {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly jar: SessionJar;
  readonly requestId: string;
  /** Where she asks from: tries are counted by it. */
  readonly address: string;
  /** What her browser says of itself. */
  readonly device: string;
}

export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** The API as the site uses it: the same schema and permissions as over HTTP, without the network between. */
export abstract class InProcessApi {
  abstract ask<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    asker: Asker,
  ): Promise<Answer<Data>>;
}
