export const backend = `
* Node.js | Node
* Spring Boot
* Spring Framework | Spring
* Ruby on Rails | Rails, RoR
* Django
* .NET | dotnet core, .NET Core
* ASP.NET Core | ASP.NET
* Laravel
* Express | Express.js
* NestJS
* Phoenix | Phoenix Framework
* FastAPI
* Flask
* Hibernate
* GraphQL
* Quarkus
Deno
Bun
Fastify
Koa
Hapi
Hono
AdonisJS
Sails.js
Meteor
FeathersJS
LoopBack
Strapi
Directus
Payload CMS
KeystoneJS
Apollo GraphQL | Apollo Server, Apollo Client
Relay
GraphQL Yoga
Hasura
PostGraphile
tRPC
Prisma
TypeORM
Sequelize
Drizzle ORM | Drizzle
Kysely
Knex.js
Mongoose
MikroORM
Spring Cloud
Spring Security
Spring Data
Spring Batch
Spring WebFlux
Spring Integration
Spring Modulith
Project Reactor
Jakarta EE | Java EE, J2EE
Jakarta Persistence | JPA
Enterprise JavaBeans | EJB
CDI
JAX-RS | Jakarta REST
Jakarta Server Faces | JSF
JDBC
jOOQ
MyBatis
EclipseLink
Micronaut
Helidon
Dropwizard
Vert.x | Eclipse Vert.x
Javalin
Spark Java
Play Framework
Grails
Struts | Apache Struts
Apache Wicket | Wicket
Apache Camel | Camel
MapStruct
Jackson
Guava
Logback | SLF4J
Log4j
Resilience4j
Lombok
OSGi
GraalVM
Virtual threads = Virtuelle Threads | Project Loom
Tomcat | Apache Tomcat
Jetty
WildFly | JBoss
Payara | GlassFish
WebLogic
WebSphere
Netty
Ktor
http4k
Exposed
Arrow
Akka
Apache Pekko | Pekko
ZIO
Cats Effect | cats
http4s
Tapir
Doobie
Slick
Lagom
Axon Framework | Axon
Camunda
Temporal
Entity Framework Core | Entity Framework, EF Core
Dapper
NHibernate
LINQ
SignalR
WCF
Windows Forms | WinForms
WPF
WinUI
Orleans | Microsoft Orleans
MassTransit
NServiceBus
MediatR
Marten
.NET Aspire
Giraffe
Umbraco
Orchard Core
Sitecore
Qt
QML
GTK
wxWidgets
JavaFX
Swing | Java Swing
Electron
Tauri
Boost
POCO
Sinatra
Hanami
Roda
Active Record
Sidekiq
RubyGems | Bundler
Rack
Jekyll
Symfony
Doctrine
API Platform
CakePHP
CodeIgniter
Yii
Laminas | Zend Framework
Slim
TYPO3
Drupal
WordPress
WooCommerce
Joomla
Neos CMS | Neos
Contao
Kirby
Craft CMS
Statamic
Magento | Adobe Commerce
Shopware
OXID eShop
PrestaShop
Shopify
Composer
Django REST framework | DRF
Wagtail
Pyramid
Tornado
aiohttp
Starlette
Litestar
SQLAlchemy
SQLModel
Alembic
Pydantic
Celery
asyncio
Gunicorn
Twisted
Plone
Zope
Kivy
PyQt | PySide
Gin
Echo
Fiber
chi
Gorilla Mux
GORM
sqlc
Hugo
Cobra
Actix Web | Actix
Axum
Rocket
Tokio
Serde
Diesel
SQLx
Bevy
Ecto
OTP | Erlang/OTP
Nerves
Ash Framework
Oban
Broadway
Cowboy
Ring
Pedestal
Datomic
Integrant
Yesod
Servant
IHP
Vapor
Perl Catalyst | Catalyst
Mojolicious
Dancer
Vibe.d
OpenResty
Liferay
Adobe Experience Manager | AEM
Contentful
Sanity
Storyblok
Headless CMS
Supabase
Firebase
Appwrite
PocketBase
Parse
`;
