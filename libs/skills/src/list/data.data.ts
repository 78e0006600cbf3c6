export const data = `
* Machine learning = Maschinelles Lernen | ML
* Deep learning
* Data engineering
* Data science
* Data analysis = Datenanalyse | data analytics
* Large language models = Große Sprachmodelle | LLM, LLMs
* PyTorch
* TensorFlow
* pandas
* NumPy
* Apache Spark | Spark, PySpark
* dbt | data build tool
* Jupyter | Jupyter Notebook, JupyterLab
Generative AI = Generative KI | GenAI
Artificial intelligence = Künstliche Intelligenz | AI, KI
AI-assisted programming = KI-gestütztes Programmieren | AI pair programming, coding assistants
AI agents = KI-Agenten | agentic AI
Prompt engineering
Context engineering
Retrieval-augmented generation | RAG
Fine-tuning language models = Feinabstimmung von Sprachmodellen | fine-tuning
LLM evaluation = Bewertung von Sprachmodellen | evals
Natural language processing = Verarbeitung natürlicher Sprache | NLP
Computer vision = Maschinelles Sehen
Speech recognition = Spracherkennung | ASR
Text to speech = Sprachsynthese | TTS
Optical character recognition = Texterkennung | OCR
Reinforcement learning = Bestärkendes Lernen | RL
Neural networks = Neuronale Netze
Transformer models = Transformer-Modelle | transformers
Recommender systems = Empfehlungssysteme
Time series analysis = Zeitreihenanalyse | forecasting
Anomaly detection = Anomalieerkennung
Information retrieval
Search relevance = Suchrelevanz
Feature engineering
MLOps
Explainable AI = Erklärbare KI | XAI
Responsible AI = Verantwortungsvolle KI | AI ethics
Federated learning = Föderiertes Lernen
Differential privacy
Statistics = Statistik
Bayesian statistics = Bayessche Statistik | Bayesian inference
Causal inference = Kausale Inferenz
A/B testing = A/B-Tests | split testing
Linear algebra = Lineare Algebra
Numerical methods = Numerische Verfahren | numerics
Operations research
Mathematical optimisation = Mathematische Optimierung | linear programming
Constraint programming = Constraint-Programmierung
Simulation
Monte Carlo methods = Monte-Carlo-Verfahren
Graph algorithms = Graphenalgorithmen
Algorithms and data structures = Algorithmen und Datenstrukturen | algorithms
scikit-learn | sklearn
SciPy
Keras
JAX
XGBoost
LightGBM
CatBoost
Hugging Face
LangChain
LangGraph
LlamaIndex
Haystack
Semantic Kernel
Spring AI
LangChain4j
Ollama
llama.cpp
vLLM
OpenAI API
Anthropic API
Model Context Protocol | MCP
Azure OpenAI
Amazon Bedrock | Bedrock
Amazon SageMaker | SageMaker
Vertex AI
OpenCV
YOLO
spaCy
NLTK
Gensim
Whisper
ONNX
TensorRT
CUDA
ROCm
Triton
MLflow
Kubeflow
Weights & Biases | wandb
DVC | Data Version Control
Ray
Dask
Polars
Apache Arrow
Apache Parquet | Parquet
Apache Iceberg | Iceberg
Delta Lake
Apache Hudi | Hudi
Apache Hadoop | Hadoop, HDFS
Apache Hive | Hive
Apache Flink | Flink
Apache Beam | Beam
Apache Storm
Kafka Streams
ksqlDB
Apache Airflow | Airflow
Dagster
Prefect
Luigi
Apache NiFi | NiFi
Airbyte
Fivetran
Meltano
Talend
Pentaho
Informatica PowerCenter | Informatica
Trino | Presto
Databricks
Snowflake
Google BigQuery | BigQuery
Amazon Redshift | Redshift
Amazon Athena | Athena
AWS Glue
Azure Synapse
Azure Data Factory
Microsoft Fabric
Great Expectations
Data quality = Datenqualität
Data governance
Data mesh
Data contracts = Datenverträge
Data warehousing | DWH, data warehouses
Data lakes
Data vault
Dimensional modelling = Dimensionale Modellierung | star schema
ETL | ELT, Extract Transform Load
Stream processing = Datenstromverarbeitung
Business intelligence | BI
Data visualisation = Datenvisualisierung | data visualization, dataviz
Knowledge graphs = Wissensgraphen
Semantic web
Ontologies = Ontologien | OWL
Master data management = Stammdatenmanagement | MDM
Tableau
Power BI
Looker
Metabase
Apache Superset | Superset
Redash
Qlik Sense | Qlik, QlikView
KNIME
RapidMiner
Streamlit
Gradio
Plotly | Dash
Matplotlib
seaborn
Bokeh
ggplot2
tidyverse | dplyr
Shiny
Quarto
Stan
PyMC
SymPy
NetworkX
GeoPandas
GIS = Geoinformationssysteme | geographic information systems
QGIS
ArcGIS
GDAL
OpenStreetMap | OSM
Remote sensing = Fernerkundung
Web scraping
Beautiful Soup
Scrapy
OR-Tools
Timefold | OptaPlanner
Gurobi
MiniZinc
SAT and SMT solving = SAT- und SMT-Lösen | Z3, SMT
Bioinformatics = Bioinformatik
Quantum computing = Quantencomputing | Qiskit
Web analytics = Webanalyse
Google Analytics
Matomo
Plausible
PostHog
Mixpanel
Microsoft Excel | Excel
`;
