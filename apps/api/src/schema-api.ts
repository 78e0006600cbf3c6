import { CLOCK, InProcessApi, LOG, type Answer, type Asker, type Clock, type Log } from '#platform';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError, execute, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { contextOf } from './context.js';
import { troubleInVariables } from './limits/variables.js';
import { showError } from './show-errors.js';

/**
 * Executes the site's own documents: they are trusted, so each is validated once and never measured. What fills them
 * comes from forms and addresses, so that is looked at like everybody's.
 */
@Injectable()
export class SchemaApi extends InProcessApi {
  private readonly validated = new WeakSet<DocumentNode>();

  constructor(
    private readonly modules: ModuleRef,
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {
    super();
  }

  async ask<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    asker: Asker,
  ): Promise<Answer<Data>> {
    const occasion = { log: this.log, requestId: asker.requestId };
    const trouble = troubleInVariables(variables);
    if (trouble) return { data: null, errors: [showError(trouble, occasion)] };
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    this.validateOnce(schema, document);
    const result = await execute({
      schema,
      document,
      variableValues: variables,
      contextValue: contextOf({ ...asker, database: this.database, now: this.clock() }),
    });
    return {
      data: (result.data as Data | null | undefined) ?? null,
      errors: (result.errors ?? []).map(error => showError(error, occasion)),
    };
  }

  private validateOnce(schema: GraphQLSchema, document: DocumentNode): void {
    if (this.validated.has(document)) return;
    const [mistake] = validate(schema, document);
    if (mistake) throw new GraphQLError(`A document of the site does not fit the schema: ${mistake.message}`);
    this.validated.add(document);
  }
}
