export const enterprise = `
* SAP | SAP ERP
* SAP S/4HANA | S/4HANA
* Salesforce
* Microsoft Dynamics 365 | Dynamics 365
* Odoo
* SharePoint
SAP Business Technology Platform | SAP BTP
SAP CAP | Cloud Application Programming Model
SAP Fiori | Fiori
SAPUI5 | OpenUI5
SAP BW | Business Warehouse
SAP Integration Suite | SAP PI
SAP SuccessFactors
SAP Commerce Cloud | SAP Hybris, Hybris
SAP EWM
SAP Business One
SAP Signavio
Salesforce Lightning | Lightning Web Components
Salesforce Marketing Cloud
Salesforce Commerce Cloud | Demandware
MuleSoft | Mule ESB
Oracle E-Business Suite
Oracle APEX
Oracle Forms
Oracle Fusion Middleware
Oracle NetSuite | NetSuite
PeopleSoft
Siebel CRM
Microsoft Dynamics NAV | Navision
Microsoft Business Central
Microsoft Power Platform | Power Platform
Microsoft Power Apps | Power Apps
Microsoft Exchange Server | Exchange Server
Microsoft BizTalk | BizTalk
ServiceNow
Workday
HubSpot
Zendesk
Pega
Appian
OutSystems
Mendix
TIBCO
webMethods
WSO2
SAS Viya
Alfresco
Nuxeo
OpenText
DocuWare
d.velop
ELO ECM
FirstSpirit
CoreMedia
Magnolia CMS | Magnolia
ERPNext
Dolibarr
Tryton
Infor LN
Sage
DATEV
abas ERP
proALPHA
Guidewire
Temenos
Avaloq
Finastra
Murex
Business process management = Geschäftsprozessmanagement | BPM
Business rules = Geschäftsregeln | Drools
Process mining | Celonis
Robotic process automation = Robotergestützte Prozessautomatisierung | RPA
Enterprise architecture = Unternehmensarchitektur
TOGAF
ArchiMate
Mainframe development = Großrechner-Entwicklung | mainframe
z/OS
IBM i | AS/400
CICS
IMS
JCL
VSAM
HCL Notes | Lotus Notes, HCL Domino
Microsoft Intune | Intune
Identity governance | SailPoint
IT service management = IT-Service-Management | ITSM
Intranet portals = Intranet-Portale | intranets
Enterprise service bus | ESB
Digital asset management | DAM
Electronic archiving = Elektronische Archivierung
`;
