export const practices = `
* Pair programming = Paarprogrammierung | pairing
* Mob programming = Mob-Programmierung | mobbing, ensemble programming, software teaming
* Test-driven development = Testgetriebene Entwicklung | TDD
* Behaviour-driven development = Verhaltensgetriebene Entwicklung | BDD, behavior-driven development
* Domain-driven design | DDD
* Event storming
* Refactoring
* Clean code
* Code review = Code-Review
* Legacy code = Altcode | working with legacy code
* Extreme programming | XP
* Scrum
* Kanban
* Agile software development = Agile Softwareentwicklung | agile, agility
* Software architecture = Softwarearchitektur
* Microservices
* Functional programming = Funktionale Programmierung | FP
* Object-oriented programming = Objektorientierte Programmierung | OOP, OO
* Event sourcing
* API design = API-Entwurf
* Software craftsmanship = Software-Handwerk | software crafting, craftsmanship
Acceptance test-driven development = Akzeptanztestgetriebene Entwicklung | ATDD
Outside-in TDD = TDD von außen nach innen | London school TDD, double loop TDD
Inside-out TDD = TDD von innen nach außen | Chicago school TDD, Detroit school TDD
Test-first programming = Tests zuerst
TCR | test and commit or revert
Specification by example = Spezifikation durch Beispiele
Example mapping
Trunk-based development
Continuous refactoring = Fortlaufendes Refactoring
Simple design = Einfaches Design
Evolutionary design = Evolutionäres Design | emergent design
Collective code ownership = Gemeinsame Verantwortung für den Code
Strong-style pairing | strong-style pair programming
Ping-pong pairing | ping pong programming
Remote pairing = Paarprogrammierung auf Distanz | remote pair programming
Promiscuous pairing | pair rotation
Small steps = Kleine Schritte | baby steps
Code katas = Code-Katas | kata
Coding dojo
Code retreat = Coderetreat | Global Day of Coderetreat
Object calisthenics
SOLID principles = SOLID-Prinzipien | SOLID
Design patterns = Entwurfsmuster
Refactoring to patterns = Refactoring zu Mustern
Enterprise application patterns = Muster für Unternehmensanwendungen | PoEAA
Enterprise integration patterns = Integrationsmuster für Unternehmen | EIP
Code smells
Technical debt = Technische Schulden
Strangler fig pattern | strangler pattern
Mikado method = Mikado-Methode
Branch by abstraction
Seams and dependency breaking = Nahtstellen und Auflösen von Abhängigkeiten | seams
Legacy modernisation = Modernisierung von Altsystemen | legacy modernization
Monolith decomposition = Zerlegung von Monolithen
Modular monolith = Modularer Monolith | modulith
Hexagonal architecture = Hexagonale Architektur | ports and adapters
Clean architecture
Onion architecture = Zwiebelarchitektur
Layered architecture = Schichtenarchitektur
Vertical slice architecture | vertical slices
Event-driven architecture = Ereignisgesteuerte Architektur | EDA
Service-oriented architecture = Serviceorientierte Architektur | SOA
CQRS | command query responsibility segregation
Sagas | saga pattern
Outbox pattern
Actor model = Aktorenmodell
Distributed systems = Verteilte Systeme
Self-contained systems | SCS
Data-oriented design = Datenorientierter Entwurf
Reactive programming = Reaktive Programmierung
Concurrent programming = Nebenläufige Programmierung | concurrency, multithreading
Parallel programming = Parallele Programmierung
Logic programming = Logische Programmierung
Metaprogramming = Metaprogrammierung
Literate programming
Type-driven development = Typgetriebene Entwicklung
Design by contract | contracts
Domain-specific languages = Domänenspezifische Sprachen | DSL
Model-driven development = Modellgetriebene Entwicklung | MDD, MDA
Low-code development = Low-Code-Entwicklung | low code, no code
Compiler construction = Compilerbau | compilers
Parser construction = Parserbau | parsers, ANTLR
Formal methods = Formale Methoden
Performance optimisation = Leistungsoptimierung | performance tuning, profiling
Caching strategies = Caching-Strategien | caching
Debugging = Fehlersuche
Error handling = Fehlerbehandlung
Defensive programming = Defensives Programmieren
Naming = Namensgebung
Dependency injection | DI, inversion of control
Functional core imperative shell
Railway-oriented programming
Immutable data = Unveränderliche Daten
Domain modelling = Domänenmodellierung | domain modeling
Domain storytelling
Strategic design = Strategisches Design | bounded contexts
Context mapping = Kontextkarten
Event modelling = Ereignismodellierung | event modeling
User story mapping | story mapping
User stories
INVEST criteria = INVEST-Kriterien
Story splitting = Schneiden von User Stories | slicing stories, elephant carpaccio
Requirements engineering = Anforderungsanalyse | requirements analysis
Use cases = Anwendungsfälle
UML | Unified Modeling Language
C4 model = C4-Modell
arc42
Architecture decision records = Architekturentscheidungen festhalten | ADR
Architecture documentation = Architekturdokumentation
Architecture evaluation = Architekturbewertung | ATAM
Evolutionary architecture = Evolutionäre Architektur | fitness functions
Quality attributes = Qualitätsmerkmale | non-functional requirements
Wardley mapping = Wardley-Karten
Team Topologies
Conway's law = Gesetz von Conway
Systems thinking = Systemdenken
Theory of constraints = Engpasstheorie | TOC
Lean software development = Schlanke Softwareentwicklung
Value stream mapping = Wertstromanalyse
DORA metrics = DORA-Metriken | four key metrics
Flow metrics = Flussmetriken | cycle time
Planning poker
NoEstimates
Estimation = Schätzen
Release planning = Releaseplanung
Scrumban
Shape Up
SAFe | Scaled Agile Framework
Large-Scale Scrum
Nexus Scrum
Holacracy = Holakratie
Sociocracy = Soziokratie | Sociocracy 3.0
FAST agile | fluid scaling
OKR | objectives and key results
Crystal Clear
Waterfall model = Wasserfallmodell
V-Modell XT
PRINCE2
PMBOK
ITIL
Inner source
Open source maintenance = Pflege freier Software | open source, maintaining open source
Monorepos
Versioning strategies = Versionierungsstrategien | semantic versioning, SemVer
Dependency management = Verwaltung von Abhängigkeiten
Developer experience | DX, DevEx
Developer onboarding = Einarbeitung von Entwicklern | onboarding
Documentation as code = Dokumentation als Code | docs as code
Living documentation = Lebende Dokumentation
API-first development = API-First-Entwicklung
API versioning = API-Versionierung
Backwards compatibility = Abwärtskompatibilität | expand and contract, parallel change
Zero-downtime deployment = Deployment ohne Ausfallzeit
Internationalisation = Internationalisierung | i18n, internationalization
Localisation = Lokalisierung | l10n, localization
Unicode
Time zones and calendars = Zeitzonen und Kalender | date and time handling
Floating-point arithmetic = Gleitkommaarithmetik
Software metrics = Softwaremetriken
Static analysis = Statische Analyse | linting
Behavioural code analysis = Verhaltensbasierte Codeanalyse | hotspot analysis
Code generation = Codegenerierung
Spike solutions = Technische Durchstiche | spikes
Prototyping
Walking skeleton
Minimum viable product | MVP
Hackathons
Swarming
Definition of done
Information radiators
Slack time = Freiraum | twenty percent time
Sustainable pace = Nachhaltiges Tempo
Technical due diligence
Software ethics = Ethik in der Softwareentwicklung
Green software = Nachhaltige Software | sustainable software
Digital sovereignty = Digitale Souveränität
`;
