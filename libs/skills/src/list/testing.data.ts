export const testing = `
* Unit testing = Unit-Tests | Modultests, module tests
* Integration testing = Integrationstests | integration tests
* End-to-end testing = End-to-End-Tests | E2E, e2e testing
* Test automation = Testautomatisierung
* Exploratory testing = Exploratives Testen
* JUnit
* Jest
* Playwright
* Cypress
* Selenium | Selenium WebDriver
* pytest
Acceptance testing = Akzeptanztests | UAT
Property-based testing = Eigenschaftsbasiertes Testen | PBT
Mutation testing = Mutationstests
Contract testing = Vertragstests | consumer-driven contracts
Approval testing = Approval-Tests | golden master testing
Snapshot testing = Snapshot-Tests
Characterisation tests = Charakterisierungstests | characterization tests
Performance testing = Performance-Tests
Load testing = Lasttests
Stress testing = Stresstests
Visual regression testing = Visuelle Regressionstests
Accessibility testing = Prüfung der Barrierefreiheit
Usability testing = Usability-Tests
Security testing = Sicherheitstests
Penetration testing = Penetrationstests | pentesting, pentest
Fuzz testing = Fuzzing | fuzz
Regression testing = Regressionstests
Smoke testing = Smoke-Tests
Mobile testing = Testen mobiler Anwendungen
API testing = API-Tests
Database testing = Datenbanktests
Manual testing = Manuelles Testen
Test management = Testmanagement
Test design techniques = Testentwurfsverfahren | equivalence partitioning
Test strategy = Teststrategie
Risk-based testing = Risikobasiertes Testen
Test data management = Testdatenmanagement
Test doubles = Test-Doubles | mocking, mocks, stubs
Code coverage = Testabdeckung
Model-based testing = Modellbasiertes Testen
Pairwise testing = Paarweises Testen
Quality assurance = Qualitätssicherung | QA
Quality engineering
ISTQB
TestNG
Spock
Mockito
AssertJ
Hamcrest
jqwik
ArchUnit
Testcontainers
WireMock
REST Assured
Karate
Gatling
JMeter | Apache JMeter
k6
Locust
Artillery
Cucumber | Gherkin
SpecFlow | Reqnroll
Behat
FitNesse
Robot Framework
Gauge
Vitest
Mocha
Jasmine
Karma
Sinon.js
Chai
AVA
Testing Library | React Testing Library
Mock Service Worker | MSW
Puppeteer
WebdriverIO
TestCafe
Nightwatch.js
Protractor
Selenide
Geb
Appium
Espresso
XCTest | XCUITest
Maestro
Detox
Robolectric
xUnit.net | xUnit
NUnit
MSTest
Moq
FluentAssertions
Verify
RSpec
Minitest
Capybara
FactoryBot
PHPUnit
Pest
Codeception
unittest
Hypothesis
tox
fast-check
QuickCheck
ScalaTest
MUnit
Kotest
MockK
ExUnit
GoogleTest | gtest
Catch2
doctest
CppUTest
Bats
Stryker
PIT | Pitest
Pact
Percy
Chromatic
BackstopJS
axe | axe-core
Pa11y
Postman
Insomnia
Bruno
SoapUI
Tricentis Tosca | Tosca
Ranorex
TestRail
Xray
Zephyr Scale
BrowserStack
Sauce Labs
AFL | AFL++
`;
