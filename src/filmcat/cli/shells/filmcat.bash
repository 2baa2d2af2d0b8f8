# Completion of filmcat for bash 3.2 and later. To use it: source <(filmcat --completion bash)
_filmcat() {
  local program=${1//[\\\"\']/} line mode= alias
  case $program in
    \~/* | \$HOME/*) program=$HOME/${program#*/} ;;
  esac
  line=$( ((BASH_VERSINFO[0] > 3)) || LC_ALL=C; printf '%s' "${COMP_LINE:0:COMP_POINT}")
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ -z $mode ]]; then
      mode=$line
    elif [[ $line != ' ' || ${COMP_TYPE-} != 37 ]]; then # nothing blank among what is gone through one by one
      COMPREPLY+=("$line")
    fi
  done < <(
    export FILMCAT_COMPLETE=bash
    if alias=$(alias -- "$1" 2>/dev/null); then
      eval "alias=${alias#*=}" # in the quotes that bash printed
      case $alias in
        *[\;\|\&\<\>\(\`]* | *$'\n'*) ;; # more than a command and its first words
        *) eval "$alias \"\$line\" \"\$2\"" ;;
      esac
    else
      "$program" "$line" "$2"
    fi 2>/dev/null
  )
  case $mode in
    files) compopt +o nospace 2>/dev/null ;;
    *)
      if ((${#COMPREPLY[@]} == 1)) && [[ ${COMPREPLY[0]} != *[:=] ]]; then
        compopt +o nospace 2>/dev/null || [[ $mode == quoted ]] || COMPREPLY[0]+=' '
      fi
      # Without names of files: where these cannot be turned off, what was typed completes to itself.
      compopt +o default 2>/dev/null || ((${#COMPREPLY[@]})) || COMPREPLY=("$2")
      ;;
  esac
}
complete -o default -o nospace -o nosort -F _filmcat filmcat 2>/dev/null ||
  complete -o default -o nospace -F _filmcat filmcat
