import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { resolvers } from './api.module.js';

/** The schema as text, without a server or a database: what `schema.graphql` must be equal to. */
export async function printApiSchema(): Promise<string> {
  const factory = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await factory.get(GraphQLSchemaFactory).create([...resolvers]);
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await factory.close();
  }
}
