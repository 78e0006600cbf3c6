export { ApiModule } from './api.module.js';
export { printApiSchema } from './print-schema.js';
export { refusalCatalogue } from './refusals.js';
export { refusalTable } from './refusal-table.js';
