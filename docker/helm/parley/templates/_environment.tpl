{{/* A variable from the Secret; `optional` where the program does without. */}}
{{- define "parley.secret" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef: { name: {{ .secret }}, key: {{ .key | default .name }}{{ if .optional }}, optional: true{{ end }} }
{{- end -}}

{{- define "parley.databaseAddress" -}}
@{{ .Values.database.host }}:{{ .Values.database.port }}/{{ .Values.database.name }}?sslmode=verify-full&sslrootcert=/authority/ca.crt
{{- end -}}

{{/* What every program of ours is told. */}}
{{- define "parley.environment" -}}
{{- $secret := .Values.secrets.existingSecret -}}
- { name: PARLEY_ENV, value: production }
- { name: PARLEY_HOME, value: /state }
- { name: EVIDENCE_FOLDER, value: /evidence }
- { name: TMPDIR, value: /tmp }
# The ingress ends TLS; what is within is closed by the network policies.
- { name: TLS_ENDS_BEFORE, value: 'yes' }
{{- range $name, $value := .Values.config }}
{{- if $value }}
- { name: {{ $name }}, value: {{ $value | quote }} }
{{- end }}
{{- end }}
{{- if and .Values.archive.enabled (not .Values.config.BACKUPS_EXPECTED) }}
- { name: BACKUPS_EXPECTED, value: 'backup,archive' }
{{- end }}
{{- if .Values.storage.ledger.existingClaim }}
- { name: ERASURE_LEDGERS, value: /elsewhere }
{{- end }}
{{ include "parley.secret" (dict "name" "PARLEY_APPLICATION_PASSWORD" "key" .Values.database.applicationPassword.key "secret" (.Values.database.applicationPassword.existingSecret | default $secret)) }}
- { name: DATABASE_URL, value: 'postgres://parley_application:$(PARLEY_APPLICATION_PASSWORD){{ include "parley.databaseAddress" . }}' }
{{ include "parley.secret" (dict "name" "PARLEY_MASTER_KEY" "secret" $secret) }}
{{ include "parley.secret" (dict "name" "PARLEY_MASTER_KEY_OTHERS" "secret" $secret "optional" true) }}
{{- if .Values.kms.existingSecret }}
- { name: PARLEY_KMS, value: 'local:/kms/kms.key' }
{{- end }}
{{ include "parley.secret" (dict "name" "S3_SECRET_ACCESS_KEY" "secret" $secret "optional" true) }}
{{- end -}}

{{/* What API and workers are told besides. */}}
{{- define "parley.serving" -}}
{{- $secret := .Values.secrets.existingSecret -}}
{{ include "parley.secret" (dict "name" "SMTP_URL" "secret" $secret) }}
{{- range $name := list "MESSENGER_SECRET" "SIGNER_SECRET" "TRACES_TOKEN" }}
{{ include "parley.secret" (dict "name" $name "secret" $secret "optional" true) }}
{{- end }}
{{- if .Values.providers.existingSecret }}
- { name: PROVIDERS_FILE, value: /providers/providers.json }
{{- end }}
{{- if or .Values.metrics.api .Values.metrics.worker }}
- { name: METRICS_HOST, value: 0.0.0.0 }
{{ include "parley.secret" (dict "name" "METRICS_KEY" "secret" $secret) }}
{{- end }}
{{- end -}}
