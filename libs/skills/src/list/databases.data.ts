export const databases = `
* PostgreSQL | Postgres, pg, psql
* MySQL
* SQLite
* MongoDB | Mongo
* Redis
* Elasticsearch | Elastic
* Apache Kafka | Kafka
* Microsoft SQL Server | SQL Server, MSSQL
* Oracle Database | Oracle DB, Oracle
* Relational databases = Relationale Datenbanken | RDBMS
* Data modelling = Datenmodellierung | data modeling
MariaDB
Percona Server | Percona
IBM Db2 | Db2
Firebird
Sybase ASE | Sybase
Informix
Microsoft Access | MS Access
FileMaker
CockroachDB
YugabyteDB
TiDB
Vitess
PlanetScale
Neon
Google Spanner | Cloud Spanner
Google Bigtable | Bigtable
Firestore | Cloud Firestore
Amazon Aurora | Aurora
Amazon RDS | RDS
Amazon DynamoDB | DynamoDB
Azure Cosmos DB | Cosmos DB
Azure SQL Database | Azure SQL
Apache Cassandra | Cassandra
ScyllaDB | Scylla
Apache HBase | HBase
CouchDB | Apache CouchDB
Couchbase
PouchDB
RavenDB
RethinkDB
ArangoDB
OrientDB
Neo4j
Cypher
Gremlin | Apache TinkerPop
JanusGraph
Dgraph
Amazon Neptune
Memgraph
Memcached
Valkey
KeyDB
Hazelcast
Apache Ignite
Infinispan
etcd
Apache ZooKeeper | ZooKeeper
RocksDB
LevelDB
LMDB
Berkeley DB
OpenSearch
Apache Solr | Solr
Apache Lucene | Lucene
Meilisearch
Typesense
Algolia
Sphinx Search
TimescaleDB | Timescale
InfluxDB
QuestDB
VictoriaMetrics
ClickHouse
Apache Druid | Druid
Apache Pinot
Greenplum
Vertica
Teradata
SAP HANA | HANA
Exasol
DuckDB
MonetDB
Citus
PostGIS
SpatiaLite
pgvector
Pinecone
Weaviate
Qdrant
Milvus
Chroma
Full-text search = Volltextsuche
Vector search = Vektorsuche
Event store = Ereignisspeicher | EventStoreDB, KurrentDB
XTDB
SurrealDB
FaunaDB | Fauna
InterSystems IRIS | Caché ObjectScript
kdb+
Object databases = Objektdatenbanken
NoSQL databases = NoSQL-Datenbanken | NoSQL
Graph databases = Graphdatenbanken
Time series databases = Zeitreihendatenbanken
SPARQL
RDF
Database design = Datenbankentwurf | schema design
Database normalisation = Datenbanknormalisierung | normalization
Database administration = Datenbankadministration | DBA
Database migrations = Datenbankmigrationen | schema migrations
Query optimisation = Abfrageoptimierung | query tuning, SQL tuning
Transaction isolation = Transaktionsisolation | ACID
Database replication = Datenbankreplikation
Sharding | partitioning
Change data capture | CDC, Debezium
Multi-tenancy = Mandantenfähigkeit
Liquibase
Flyway
pgAdmin
DBeaver
DataGrip
PgBouncer
Patroni
Stored procedures = Gespeicherte Prozeduren
Row-level security = Sicherheit auf Zeilenebene
CRDTs | conflict-free replicated data types
Local-first software = Local-First-Software
`;
