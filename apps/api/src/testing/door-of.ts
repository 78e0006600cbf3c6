import { GraphQLModule } from '@nestjs/graphql';
import type { OpenHouse } from '../../../walz/src/open-house.js';
import type { ApiDriver } from '../http/api.driver.js';

/** The API door of a house, to look behind it. */
export function doorOf({ app }: OpenHouse): ApiDriver {
  return app.get<GraphQLModule<ApiDriver>>(GraphQLModule, { strict: false }).graphQlAdapter;
}
