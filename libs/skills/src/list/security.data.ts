export const security = `
* Application security = Anwendungssicherheit | AppSec
* Information security = Informationssicherheit | infosec
* Cryptography = Kryptographie | crypto
* OWASP Top 10 | OWASP
* OAuth 2.0 | OAuth, OAuth2
* OpenID Connect | OIDC
* Threat modelling = Bedrohungsmodellierung | threat modeling, STRIDE
* Secure coding = Sicheres Programmieren
DevSecOps
Network security = Netzwerksicherheit
Cloud security = Cloud-Sicherheit
Container security = Container-Sicherheit
Mobile security = Sicherheit mobiler Geräte
Hardware security = Hardware-Sicherheit
Software supply chain security = Sicherheit der Softwarelieferkette | SLSA
SBOM | software bill of materials, CycloneDX, SPDX
Identity and access management = Identitäts- und Zugriffsverwaltung | IAM
Single sign-on | SSO
Multi-factor authentication = Mehr-Faktor-Authentisierung | MFA, 2FA
Passkeys | WebAuthn, FIDO2
SAML
LDAP | OpenLDAP
Active Directory
Microsoft Entra ID | Entra ID, Azure AD
Kerberos
JSON Web Tokens | JWT
Role-based access control = Rollenbasierte Zugriffskontrolle | RBAC
Attribute-based access control = Attributbasierte Zugriffskontrolle | ABAC
OpenFGA | Zanzibar
Open Policy Agent | OPA
Zero trust
Public key infrastructure = Public-Key-Infrastruktur | PKI
TLS | SSL, Transport Layer Security
Let's Encrypt | ACME
Hardware security modules = Hardware-Sicherheitsmodule | HSM, PKCS #11
Smart cards = Chipkarten
eIDAS | eID
Electronic signatures = Elektronische Signaturen | digital signatures
PGP | GnuPG, OpenPGP
Post-quantum cryptography = Post-Quanten-Kryptographie | PQC
Homomorphic encryption = Homomorphe Verschlüsselung
Zero-knowledge proofs = Zero-Knowledge-Beweise | ZKP
Privacy by design = Datenschutz durch Technikgestaltung
GDPR = DSGVO | General Data Protection Regulation, Datenschutz-Grundverordnung
Data protection = Datenschutz | privacy
ISO 27001
BSI IT-Grundschutz = BSI-IT-Grundschutz | IT-Grundschutz
NIS2 | NIS 2 directive
DORA | Digital Operational Resilience Act
Cyber Resilience Act | CRA
PCI DSS
SOC 2
Common Criteria
TISAX
HIPAA
KRITIS | critical infrastructure
IEC 62443
ISO 21434 | automotive cybersecurity
Security auditing = Sicherheitsprüfung | security audit
Security code review = Sicherheitsprüfung von Code
Red teaming
Blue teaming
Purple teaming
Bug bounties | bug bounty hunting
Capture the flag | CTF
Reverse engineering
Malware analysis = Schadsoftwareanalyse
Digital forensics = Digitale Forensik
Threat hunting
SIEM
Security operations centre = Sicherheitsleitstelle | SOC, security operations center
Vulnerability management = Schwachstellenmanagement | CVE
Static application security testing | SAST
Dynamic application security testing | DAST
Semgrep
CodeQL
Snyk
Trivy
OWASP ZAP | ZAP
Burp Suite
Metasploit
Nmap
Wireshark
Ghidra
IDA Pro
radare2
Kali Linux
Hashcat
Suricata | Snort
Wazuh
Falco
osquery
Firewalls | iptables, nftables
pfSense | OPNsense
Fail2ban
VPN | virtual private networks
WireGuard
OpenVPN
IPsec
Tor
Content Security Policy | CSP
Web application firewalls | WAF
SELinux
AppArmor
seccomp
eBPF
Sandboxing
Memory safety = Speichersicherheit
Formal verification = Formale Verifikation
Security awareness = Sicherheitsbewusstsein
Social engineering
Blockchain
Smart contracts
Ethereum
Bitcoin
Hyperledger Fabric
Self-sovereign identity = Selbstbestimmte Identität | SSI
`;
