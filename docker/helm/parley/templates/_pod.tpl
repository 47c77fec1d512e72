{{/* What all pods of ours have in common: nobody of importance, who can change nothing but its folders. */}}
{{- define "parley.pod" -}}
serviceAccountName: {{ include "parley.name" . }}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 1000
  runAsGroup: 1000
  fsGroup: 1000
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile: { type: RuntimeDefault }
{{- with .Values.image.pullSecrets }}
imagePullSecrets: {{ toJson . }}
{{- end }}
{{- with .Values.nodeSelector }}
nodeSelector: {{ toJson . }}
{{- end }}
{{- with .Values.tolerations }}
tolerations: {{ toJson . }}
{{- end }}
{{- end -}}

{{- define "parley.container" -}}
image: {{ include "parley.image" . | quote }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  runAsNonRoot: true
  capabilities: { drop: [ALL] }
{{- end -}}

{{- define "parley.spread" -}}
topologySpreadConstraints:
{{- range $key := list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
  - maxSkew: 1
    topologyKey: {{ $key }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector: { matchLabels: {{ $.labels }} }
{{- end }}
{{- end -}}

{{/* `state` is read alone where nothing is written there; `temporal`: who calls Temporal;
     `serves`: who speaks to providers; `archives`: who makes backups or puts one back. */}}
{{- define "parley.mounts" -}}
volumeMounts:
  - { name: evidence, mountPath: /evidence }
  - { name: state, mountPath: /state{{ if .readsState }}, readOnly: true{{ end }} }
  - { name: temporary, mountPath: /tmp }
  - { name: authority, mountPath: /authority, readOnly: true }
{{- if .temporal }}
  - { name: temporal, mountPath: /temporal, readOnly: true }
{{- end }}
{{- if .root.Values.kms.existingSecret }}
  - { name: kms, mountPath: /kms, readOnly: true }
{{- end }}
{{- if and .serves .root.Values.providers.existingSecret }}
  - { name: providers, mountPath: /providers, readOnly: true }
{{- end }}
{{- if and .archives .root.Values.backup.existingClaim }}
  - { name: backups, mountPath: /backups }
  - { name: backup-keys, mountPath: /keys }
{{- end }}
{{- if .root.Values.storage.ledger.existingClaim }}
  - { name: ledger, mountPath: /elsewhere{{ if .readsState }}, readOnly: true{{ end }} }
{{- end }}
{{- end -}}

{{- define "parley.volumes" -}}
volumes:
  - { name: evidence, persistentVolumeClaim: { claimName: {{ include "parley.claim" (dict "root" .root "what" "evidence") }} } }
  - { name: state, persistentVolumeClaim: { claimName: {{ include "parley.claim" (dict "root" .root "what" "state") }} } }
  # In memory: films and pictures lie here in the clear while they are looked at. It counts as the container's memory.
  - { name: temporary, emptyDir: { medium: Memory, sizeLimit: {{ .temporary }} } }
  - name: authority
    secret:
      secretName: {{ .root.Values.database.authority.existingSecret }}
      items: [{ key: {{ .root.Values.database.authority.key }}, path: ca.crt }]
{{- if .temporal }}
  - { name: temporal, secret: { secretName: {{ .root.Values.temporal.tls.existingSecret }}, defaultMode: 0440 } }
{{- end }}
{{- with .root.Values.kms }}
{{- if .existingSecret }}
  - { name: kms, secret: { secretName: {{ .existingSecret }}, defaultMode: 0440, items: [{ key: {{ .key }}, path: kms.key }] } }
{{- end }}
{{- end }}
{{- with .root.Values.providers }}
{{- if and $.serves .existingSecret }}
  # Not by a sub-path: another key in the Secret counts at once.
  - { name: providers, secret: { secretName: {{ .existingSecret }}, defaultMode: 0440, items: [{ key: {{ .key }}, path: providers.json }] } }
{{- end }}
{{- end }}
{{- with .root.Values.backup }}
{{- if and $.archives .existingClaim }}
{{- if eq .existingClaim .keysClaim }}{{ fail "backup.keysClaim: the keys lie apart from the backups" }}{{ end }}
  - { name: backups, persistentVolumeClaim: { claimName: {{ .existingClaim }} } }
  - { name: backup-keys, persistentVolumeClaim: { claimName: {{ required "backup.keysClaim: the keys lie apart from the backups" .keysClaim }} } }
{{- end }}
{{- end }}
{{- with .root.Values.storage.ledger.existingClaim }}
  - { name: ledger, persistentVolumeClaim: { claimName: {{ . }} } }
{{- end }}
{{- end -}}

{{- define "parley.strategy" -}}
{{- if .Values.standstill }}
strategy: { type: Recreate }
{{- else }}
# The new one beside the old one.
strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }
{{- end }}
{{- end -}}

{{/* A start reads and checks a good deal, on a slow machine for a minute. */}}
{{- define "parley.probes" -}}
startupProbe: { httpGet: { path: /healthz, port: {{ . }} }, periodSeconds: 2, failureThreshold: 90 }
livenessProbe: { httpGet: { path: /healthz, port: {{ . }} }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6 }
readinessProbe: { httpGet: { path: /readyz, port: {{ . }} }, periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 3 }
{{- end -}}
