export const cloud = `
* Docker
* Kubernetes | k8s, kube
* Amazon Web Services | AWS
* Microsoft Azure | Azure
* Google Cloud | GCP, Google Cloud Platform
* Terraform
* Ansible
* DevOps
* Continuous integration = Kontinuierliche Integration | CI
* Continuous delivery = Kontinuierliche Auslieferung | CD, CI/CD
* GitHub Actions
* GitLab CI | GitLab CI/CD
* Jenkins
* Helm
* Prometheus
* Grafana
* Site reliability engineering | SRE
* Observability = Beobachtbarkeit | o11y
* Serverless | FaaS
Continuous deployment = Kontinuierliches Deployment
Infrastructure as code = Infrastruktur als Code | IaC
Platform engineering
GitOps
Cloud architecture = Cloud-Architektur
Cloud migration = Cloud-Migration
Cloud native
FinOps | cloud cost optimisation
Green IT | sustainable computing
Podman
containerd
Docker Compose
Docker Swarm
Buildpacks | Cloud Native Buildpacks
Buildah
BuildKit
Kaniko
Harbor
OpenShift | Red Hat OpenShift
Rancher
K3s
Talos Linux
minikube
kind | Kubernetes in Docker
Kustomize
Kubernetes operators = Kubernetes-Operatoren
Istio
Linkerd
Cilium
Envoy
Knative
Argo CD
Argo Workflows
Flux | FluxCD
Tekton
Crossplane
Tilt
Skaffold
Garden
Nomad | HashiCorp Nomad
Consul
Vault | HashiCorp Vault
Packer
Vagrant
OpenTofu
Terragrunt
Pulumi
AWS CDK
AWS CloudFormation | CloudFormation
AWS Lambda
Amazon EC2 | EC2
Amazon S3 | S3
Amazon ECS | ECS, Fargate
Amazon EKS | EKS
Amazon SQS | SQS
Amazon SNS | SNS
Amazon API Gateway
AWS IAM
AWS Step Functions | Step Functions
Amazon CloudWatch | CloudWatch
Amazon CloudFront | CloudFront
Amazon EventBridge | EventBridge
Amazon Cognito | Cognito
Serverless Framework
AWS SAM
Azure DevOps
Azure Functions
Azure Kubernetes Service | AKS
Azure App Service
Azure Service Bus
Azure Bicep | Bicep
Google Kubernetes Engine | GKE
Google Cloud Run | Cloud Run
Google Cloud Functions | Cloud Functions
Google Cloud Pub/Sub | Pub/Sub
Google App Engine | App Engine
Firebase Hosting
Heroku
Netlify
Vercel
Cloudflare
Cloudflare Workers
Fly.io
Render
Railway
DigitalOcean
Hetzner Cloud | Hetzner
OVHcloud | OVH
Scaleway
IONOS Cloud
STACKIT
Open Telekom Cloud
IBM Cloud
Oracle Cloud | OCI, Oracle Cloud Infrastructure
Alibaba Cloud
Cloud Foundry
OpenStack
VMware vSphere | VMware, vSphere
Proxmox
KVM
QEMU
Xen
Hyper-V
LXC | LXD, Incus
Dokku
Coolify
Kamal
Chef
Puppet
SaltStack | Salt
cloud-init
NixOS
CircleCI
Travis CI
TeamCity
Bamboo
Buildkite
Drone CI
Woodpecker CI
Concourse
GoCD
Bitbucket Pipelines
Dagger CI
Spinnaker
Octopus Deploy
Nexus Repository | Sonatype Nexus
Artifactory | JFrog
SonarQube
Renovate
Dependabot
nginx
Apache HTTP Server | httpd, Apache
Caddy
HAProxy
Traefik
Varnish
Kong
Zuul
Tyk
Squid
Content delivery networks = Content-Delivery-Netze | CDN
Load balancing = Lastverteilung
Autoscaling
OpenTelemetry | OTel
Jaeger
Zipkin
Distributed tracing = Verteiltes Tracing
Loki | Grafana Loki
Grafana Tempo
Thanos
Datadog
New Relic
Dynatrace
AppDynamics
Splunk
Honeycomb
Sentry
Elastic Stack | ELK
Logstash
Kibana
Fluentd | Fluent Bit
Vector | vector.dev
Graylog
Nagios
Icinga
Zabbix
Checkmk
PagerDuty
On-call = Rufbereitschaft
Incident response = Störungsbewältigung | incident management
Blameless postmortems = Nachbetrachtung ohne Schuldfrage | postmortem
Service level objectives = Service-Level-Ziele | SLO
Capacity planning = Kapazitätsplanung
Disaster recovery = Notfallwiederherstellung
Backup and restore = Sicherung und Wiederherstellung | backups
Chaos engineering
Feature flags = Feature-Schalter | feature toggles
Blue-green deployment
Canary releases
Progressive delivery
RabbitMQ
ActiveMQ | Apache ActiveMQ, Artemis
NATS
ZeroMQ
Apache Pulsar | Pulsar
Redpanda
IBM MQ
Amazon Kinesis
MinIO
Ceph
GlusterFS
ZFS
Secrets management = Verwaltung von Geheimnissen
Keycloak
Auth0
Okta
Unleash
LaunchDarkly
Mail server administration = Mailserver-Administration
Postfix
Dovecot
Self-hosting
Kubernetes security = Kubernetes-Sicherheit
Multi-cloud
Edge computing
High-performance computing = Hochleistungsrechnen | HPC
Slurm
`;
