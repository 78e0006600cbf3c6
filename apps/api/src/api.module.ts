import { CLOCK, Callers, InProcessApi, type Clock } from '#platform';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { contextOf, type ApiContext } from './context.js';
import { InstanceResolver } from './instance/instance.resolver.js';
import { PeopleResolver } from './people/people.resolver.js';
import { PersonFields, PersonSkillFields } from './people/person.fields.js';
import { PlaceFields } from './places/place.fields.js';
import { PlacesResolver } from './places/places.resolver.js';
import { showError } from './refusals.js';
import { SchemaApi } from './schema-api.js';
import { CompanyFields, TripFields, VisitFields } from './season/trip.fields.js';
import { TripsResolver } from './season/trips.resolver.js';
import { SkillFields } from './skills/skill.fields.js';
import { SkillsResolver } from './skills/skills.resolver.js';

export const resolvers = [
  CompanyFields,
  InstanceResolver,
  PeopleResolver,
  PersonFields,
  PersonSkillFields,
  PlaceFields,
  PlacesResolver,
  SkillFields,
  SkillsResolver,
  TripFields,
  TripsResolver,
  VisitFields,
];

/** What graphql-ws hands to an operation over a WebSocket instead of a request and its reply. */
interface WebSocketOperation {
  readonly extra: { readonly request: { readonly headers: FastifyRequest['headers'] } };
}

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [DataSource, Callers, CLOCK],
      useFactory: (database: DataSource, callers: Callers, clock: Clock): ApolloDriverConfig => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        introspection: true,
        graphiql: false,
        plugins: [ApolloServerPluginCacheControlDisabled()],
        includeStacktraceInErrorResponses: false,
        autoTransformHttpErrors: false,
        formatError: showError,
        subscriptions: { 'graphql-ws': true },
        context: async (call: FastifyRequest | WebSocketOperation, reply?: FastifyReply): Promise<ApiContext> => {
          const caller =
            'extra' in call
              ? await callers.read(call.extra.request.headers, 'websocket')
              : await callers.of(call, reply!);
          return contextOf({ ...caller, database, now: clock() });
        },
      }),
    }),
  ],
  providers: [...resolvers, SchemaApi, { provide: InProcessApi, useExisting: SchemaApi }],
  exports: [InProcessApi],
})
export class ApiModule {}
