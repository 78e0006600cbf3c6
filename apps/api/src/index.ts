export { ApiModule } from './api.module.js';
export { refusalCatalogue } from './refusals.js';
export { printApiSchema } from './print-schema.js';
