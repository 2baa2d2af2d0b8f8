# Completion of filmcat for bash. To use it: source <(filmcat --completion bash)
_filmcat() {
  local current=${COMP_WORDS[COMP_CWORD]} line
  COMPREPLY=()
  while IFS= read -r line; do
    case $current in
      [\"\']*) COMPREPLY+=("$line") ;;
      *) COMPREPLY+=("$(printf '%q' "$line")") ;;
    esac
  done < <(FILMCAT_COMPLETE=1 command filmcat "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
COMP_WORDBREAKS=${COMP_WORDBREAKS//:}
complete -o default -o nosort -F _filmcat filmcat
