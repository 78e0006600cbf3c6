export const protocols = `
* HTTP | HTTP/1.1, Hypertext Transfer Protocol
* REST | RESTful APIs
* gRPC
* WebSocket | WebSockets
* JSON
* OpenAPI | OpenAPI Specification
* XML
* YAML
* TCP/IP | TCP
* DNS | Domain Name System
* MQTT
HTTP/2
HTTP/3 | QUIC
HTTP caching
WebTransport
Server-sent events | SSE
Webhooks
SOAP
WSDL
JSON-RPC
XML-RPC
JSON Schema
JSON:API
HAL
HATEOAS | hypermedia APIs
OData
AsyncAPI
CloudEvents
GraphQL Federation
Protocol Buffers | protobuf, protoc
Apache Avro | Avro
Apache Thrift | Thrift
MessagePack
CBOR
FlatBuffers
Cap'n Proto
ASN.1
BSON
TOML
CSV
XML Schema | XSD
DTD
Schematron
RELAX NG
JSON-LD
Microdata | schema.org
JSONPath
Base64
UTF-8
UUID
ISO 8601
iCalendar | ICS
CalDAV
CardDAV
vCard
WebDAV
RSS | Atom feeds
ActivityPub | fediverse
AT Protocol | Bluesky
Matrix
XMPP
IRC
WebSub
WebFinger
Webmention
Solid project | Solid pods
SMTP
IMAP
JMAP
POP3
DKIM and SPF = DKIM und SPF | DMARC
MIME
Sieve
FTP
SFTP
SMB | Samba
NFS
UDP
IPv6
IPv4
BGP
OSPF
Ethernet
Wi-Fi = WLAN | IEEE 802.11
VLAN
MPLS
VXLAN
SNMP
DHCP
NTP
PTP
Network engineering = Netzwerktechnik | computer networks, networking
Software-defined networking | SDN
5G
LTE
SIP
VoIP = IP-Telefonie | Asterisk
RTP
RTMP
HLS | MPEG-DASH
FFmpeg
GStreamer
Video codecs = Videocodecs | H.264, AV1
AMQP
STOMP
CoAP
DDS
JMS | Jakarta Messaging
EDI | EDIFACT
HL7 | HL7 v2
FHIR | HL7 FHIR
DICOM
openEHR
SWIFT messages = SWIFT-Nachrichten | SWIFT MT
ISO 20022
FIX protocol | FIX
EBICS
SEPA
PSD2 | open banking, FinTS
XBRL
GTIN and GS1 = GTIN und GS1 | GS1, barcodes
GeoJSON
WMS and WFS = WMS und WFS | OGC services
CityGML
IFC
KML
GPX
BPMN
DMN
CMMN
SCIM
SCORM
xAPI
LTI
XÖV
FIT-Connect
OSCI
PEPPOL
ebXML
UBL
Dublin Core
OAI-PMH
IIIF
EPUB
PDF
PDF generation = PDF-Erzeugung
DocBook
DITA
Office Open XML
OpenDocument
XLIFF
gettext
ICU MessageFormat
Unicode CLDR
EXIF
OpenType
Open Graph
robots.txt
Sitemaps
CORS
HTTP cookies = HTTP-Cookies
HSTS
POSIX
OCI images = OCI-Images
Language bindings = Sprachanbindungen | FFI, foreign function interface
MIDI
NMEA 0183
ARINC 429
MAVLink
IEEE 754
IEC 61850
DLMS/COSEM
EEBUS
OpenADR
`;
