//! Tags that fit in one byte, and so can travel at every protocol version.

/// Name under which a client signs in to the server.
pub const CLIENT_ID: u16 = 1;
/// Password that goes with the client's name.
pub const CLIENT_PASSWORD: u16 = 2;
/// Text by which a client identifies itself; `AGENT_STATE_EVENT` has it under this tag too.
pub const CLIENT_SIGNATURE: u16 = 3;
/// Extension of an agent's phone.
pub const AGENT_EXTENSION: u16 = 4;
/// Number under which an agent signs in, 12 bytes at most.
pub const AGENT_ID: u16 = 5;
/// Agent's phone, as the peripheral names it.
pub const AGENT_INSTRUMENT: u16 = 6;
/// Text for people to read.
pub const TEXT: u16 = 7;
/// Number of the caller.
pub const ANI: u16 = 8;
/// User-to-user information that came with the call.
pub const UUI: u16 = 9;
/// Number the caller dialed, as the network passed it on.
pub const DNIS: u16 = 10;
/// Number dialed.
pub const DIALED_NUMBER: u16 = 11;
/// Digits that the caller entered.
pub const CED: u16 = 12;
/// Call variable 1.
pub const CALL_VAR_1: u16 = 13;
/// Call variable 2.
pub const CALL_VAR_2: u16 = 14;
/// Call variable 3.
pub const CALL_VAR_3: u16 = 15;
/// Call variable 4.
pub const CALL_VAR_4: u16 = 16;
/// Call variable 5.
pub const CALL_VAR_5: u16 = 17;
/// Call variable 6.
pub const CALL_VAR_6: u16 = 18;
/// Call variable 7.
pub const CALL_VAR_7: u16 = 19;
/// Call variable 8.
pub const CALL_VAR_8: u16 = 20;
/// Call variable 9.
pub const CALL_VAR_9: u16 = 21;
/// Call variable 10.
pub const CALL_VAR_10: u16 = 22;
/// Signature of a client that takes part in a call or a session.
pub const CTI_CLIENT_SIGNATURE: u16 = 23;
/// When that client came to the call.
pub const CTI_CLIENT_TIMESTAMP: u16 = 24;
/// Device whose connection to the call is meant.
pub const CONNECTION_DEVID: u16 = 25;
/// Device that rings.
pub const ALERTING_DEVID: u16 = 26;
/// Device that calls.
pub const CALLING_DEVID: u16 = 27;
/// Device that is called.
pub const CALLED_DEVID: u16 = 28;
/// Device that redirected the call last.
pub const LAST_REDIRECT_DEVID: u16 = 29;
/// Device that answered.
pub const ANSWERING_DEVID: u16 = 30;
/// Device that put the call on hold.
pub const HOLDING_DEVID: u16 = 31;
/// Device that took the call back from hold.
pub const RETRIEVING_DEVID: u16 = 32;
/// Device that left the call.
pub const RELEASING_DEVID: u16 = 33;
/// Device at which the call failed.
pub const FAILING_DEVID: u16 = 34;
/// Device of the first call in a transfer or conference.
pub const PRIMARY_DEVID: u16 = 35;
/// Device of the second call in a transfer or conference.
pub const SECONDARY_DEVID: u16 = 36;
/// Device that controls a conference.
pub const CONTROLLER_DEVID: u16 = 37;
/// Device that joined a conference.
pub const ADDED_PARTY_DEVID: u16 = 38;
/// Call of a party, in a list of parties.
pub const PARTY_CALLID: u16 = 39;
/// Type of a party's connection, in a list of parties.
pub const PARTY_DEVID_TYPE: u16 = 40;
/// Device of a party, in a list of parties.
pub const PARTY_DEVID: u16 = 41;
/// Device that transferred the call.
pub const TRANSFERRING_DEVID: u16 = 42;
/// Device to which the call was transferred.
pub const TRANSFERRED_DEVID: u16 = 43;
/// Device from which the call was diverted.
pub const DIVERTING_DEVID: u16 = 44;
/// Device that queues the call.
pub const QUEUE_DEVID: u16 = 45;
/// What the agent noted about the call afterwards.
pub const CALL_WRAPUP_DATA: u16 = 46;
/// Device of the connection that a request made.
pub const NEW_CONNECTION_DEVID: u16 = 47;
/// Trunk that the call goes over.
pub const TRUNK_USED_DEVID: u16 = 48;
/// Password of an agent.
pub const AGENT_PASSWORD: u16 = 49;
/// Device of the active connection.
pub const ACTIVE_CONN_DEVID: u16 = 50;
/// Trunk group or skill group to use for a call.
pub const FACILITY_CODE: u16 = 51;
/// Device of the other connection.
pub const OTHER_CONN_DEVID: u16 = 52;
/// Device of the connection on hold.
pub const HELD_CONN_DEVID: u16 = 53;
/// Call of a connection, in a snapshot.
pub const CALL_CONN_CALLID: u16 = 56;
/// Type of a connection's device, in a snapshot.
pub const CALL_CONN_DEVID_TYPE: u16 = 57;
/// Device of a connection, in a snapshot.
pub const CALL_CONN_DEVID: u16 = 58;
/// Type of a call's device, in a snapshot of the call.
pub const CALL_DEVID_TYPE: u16 = 59;
/// Device that takes part in a call, in a snapshot of the call.
pub const CALL_DEVID: u16 = 60;
/// State of a device's connection, in a snapshot of the call.
pub const CALL_DEV_CONN_STATE: u16 = 61;
/// Skill group's number at the peripheral.
pub const SKILL_GROUP_NUMBER: u16 = 62;
/// Skill group's ID in the whole system.
pub const SKILL_GROUP_ID: u16 = 63;
/// Priority of the skill group.
pub const SKILL_GROUP_PRIORITY: u16 = 64;
/// Agent's state in the skill group.
pub const SKILL_GROUP_STATE: u16 = 65;
/// Object that a client reports about.
pub const OBJECT_NAME: u16 = 66;
/// Tones to send.
pub const DTMF_STRING: u16 = 67;
/// Position at which an agent signs in.
pub const POSITION_ID: u16 = 68;
/// Agent ID of the supervisor.
pub const SUPERVISOR_ID: u16 = 69;
/// Line of a phone, as the peripheral numbers it.
pub const LINE_HANDLE: u16 = 70;
/// What the line is for.
pub const LINE_TYPE: u16 = 71;
/// Day of the router's call key.
pub const ROUTER_CALL_KEY_DAY: u16 = 72;
/// Call number of the router's call key, unique within the day.
pub const ROUTER_CALL_KEY_CALLID: u16 = 73;
/// State of a call at a device.
pub const CALL_STATE: u16 = 75;
/// Device to monitor.
pub const MONITORED_DEVID: u16 = 76;
/// Code that permits a call.
pub const AUTHORIZATION_CODE: u16 = 77;
/// Account to which a call is charged.
pub const ACCOUNT_CODE: u16 = 78;
/// Device from which a predictive call is placed.
pub const ORIGINATING_DEVID: u16 = 79;
/// Caller's number that the called party gets to see.
pub const ORIGINATING_LINE_ID: u16 = 80;
/// Address of a client.
pub const CLIENT_ADDRESS: u16 = 81;
/// Named call variable: its name and value.
pub const NAMED_VARIABLE: u16 = 82;
/// Element of a named array: the array's name, an index and the value.
pub const NAMED_ARRAY: u16 = 83;
/// Call control table that a peripheral uses for a call.
pub const CALL_CONTROL_TABLE: u16 = 84;
/// Phone of the supervisor.
pub const SUPERVISOR_INSTRUMENT: u16 = 85;
/// Agent ID of a team's member.
pub const ATC_AGENT_ID: u16 = 86;
/// Place of a team's member.
pub const AGENT_FLAGS: u16 = 87;
/// State of a team's member.
pub const ATC_AGENT_STATE: u16 = 88;
/// How long a team's member has been in that state, in seconds.
pub const ATC_STATE_DURATION: u16 = 89;
/// Device of the agent's connection.
pub const AGENT_CONNECTION_DEVID: u16 = 90;
/// Device of the supervisor's connection.
pub const SUPERVISOR_CONNECTION_DEVID: u16 = 91;
/// Team, in a supervisor's list of teams.
pub const LIST_TEAM_ID: u16 = 92;
/// Address that an agent's phone has by default.
pub const DEFAULT_DEVICE_PORT_ADDRESS: u16 = 93;
/// Service that a client offers.
pub const SERVICE_NAME: u16 = 94;
/// Customer's phone number.
pub const CUSTOMER_PHONE_NUMBER: u16 = 95;
/// Customer's account number.
pub const CUSTOMER_ACCOUNT_NUMBER: u16 = 96;
/// Path to the application.
pub const APP_PATH_ID: u16 = 97;
/// Text that selects a routing script.
pub const SCRIPT_SELECTOR: u16 = 99;
/// First string of an application's own.
pub const APPLICATION_STRING1: u16 = 100;
/// Second string of an application's own.
pub const APPLICATION_STRING2: u16 = 101;
/// Sequence number of the router's call key.
pub const ROUTER_CALL_KEY_SEQUENCE_NUM: u16 = 110;
/// Trunk's number.
pub const TRUNK_NUMBER: u16 = 121;
/// Trunk group's number.
pub const TRUNK_GROUP_NUMBER: u16 = 122;
/// State in which the agent will be next.
pub const NEXT_AGENT_STATE: u16 = 123;
/// How something left a queue.
pub const DEQUEUE_TYPE: u16 = 124;
/// Address from which a media stream comes.
pub const SENDING_ADDRESS: u16 = 125;
/// Port from which a media stream comes.
pub const SENDING_PORT: u16 = 126;
/// How many calls may be queued.
pub const MAX_QUEUED: u16 = 129;
/// Queue's ID.
pub const QUEUE_ID: u16 = 130;
/// Customer whose configuration is meant.
pub const CUSTOMER_ID: u16 = 131;
/// Service's ID in the whole system.
pub const SERVICE_SKILL_TARGET_ID: u16 = 132;
/// Name at the peripheral.
pub const PERIPHERAL_NAME: u16 = 133;
/// Description of a configured item.
pub const DESCRIPTION: u16 = 134;
/// Member of a service.
pub const SERVICE_MEMBER_ID: u16 = 135;
/// Priority of a service's member.
pub const SERVICE_MEMBER_PRIORITY: u16 = 136;
/// Agent's first name.
pub const FIRST_NAME: u16 = 137;
/// Agent's last name.
pub const LAST_NAME: u16 = 138;
/// Skill group.
pub const SKILL_GROUP: u16 = 139;
/// Agent's ID in the whole system.
pub const AGENT_SKILL_TARGET_ID: u16 = 141;
/// Service.
pub const SERVICE: u16 = 142;
/// How long a state has lasted, in seconds.
pub const DURATION: u16 = 150;
/// Extension number of a configured item.
pub const EXTENSION: u16 = 173;
/// Seconds within which a service means to answer.
pub const SERVICE_LEVEL_THRESHOLD: u16 = 174;
/// How calls that were given up count in the service level.
pub const SERVICE_LEVEL_TYPE: u16 = 175;
/// Parameter of a configured item.
pub const CONFIG_PARAM: u16 = 176;
/// Key of the services' configuration.
pub const SERVICE_CONFIG_KEY: u16 = 177;
/// Key of the skill groups' configuration.
pub const SKILL_GROUP_CONFIG_KEY: u16 = 178;
/// Key of the agents' configuration.
pub const AGENT_CONFIG_KEY: u16 = 179;
/// Key of the devices' configuration.
pub const DEVICE_CONFIG_KEY: u16 = 180;
/// Whether a record adds, changes or removes an item.
pub const RECORD_TYPE: u16 = 183;
/// Number of a configured item at the peripheral.
pub const PERIPHERAL_NUMBER: u16 = 184;
/// Whether work after a call begins by itself.
pub const AUTO_WORK: u16 = 185;
/// How many members a service has.
pub const NUM_SERVICE_MEMBERS: u16 = 186;
/// A member of a service.
pub const SERVICE_MEMBER: u16 = 187;
/// The priority of a service's member.
pub const SERVICE_PRIORITY: u16 = 188;
/// What kind of agent it is.
pub const AGENT_TYPE: u16 = 189;
/// Name with which an agent signs in.
pub const LOGIN_ID: u16 = 190;
/// How many skill groups an agent has.
pub const NUM_SKILLS: u16 = 191;
/// Skill group's ID in the whole system.
pub const SKILL_GROUP_SKILL_TARGET_ID: u16 = 192;
/// Service's ID.
pub const SERVICE_ID: u16 = 193;
/// Agent ID of up to 129 bytes.
pub const AGENT_ID_LONG: u16 = 194;
/// What a configured device is used as.
pub const DEVICE_TYPE: u16 = 195;
/// Whether something is switched on.
pub const ENABLE: u16 = 198;
/// Device.
pub const DEVICEID: u16 = 199;
/// Time allowed for something.
pub const TIMEOUT: u16 = 200;
/// Route that a call has at present.
pub const CURRENT_ROUTE: u16 = 201;
/// Call of the second connection.
pub const SECONDARY_CONNECTION_CALL_ID: u16 = 202;
/// Queue of a certain priority.
pub const PRIORITY_QUEUE_NUMBER: u16 = 203;
/// Name of a team in the configuration.
pub const TEAM_NAME: u16 = 204;
/// What a team's member is: agent or supervisor.
pub const MEMBER_TYPE: u16 = 205;
/// Device that a system event is about.
pub const EVENT_DEVICE_ID: u16 = 206;
/// Agent's full sign-in name.
pub const LOGIN_NAME: u16 = 207;
/// Peripheral of an agent.
pub const PERIPHERAL_ID: u16 = 208;
/// Key of the call types' configuration.
pub const CALL_TYPE_KEY_CONFIG: u16 = 209;
/// Call type's ID.
pub const CALL_TYPE_ID: u16 = 210;
/// Customer to whom a call type belongs.
pub const CUSTOMER_DEFINITION_ID: u16 = 211;
/// Name that is unique in the whole system.
pub const ENTERPRISE_NAME: u16 = 212;
/// Number at the peripheral before a change.
pub const OLD_PERIPHERAL_NUMBER: u16 = 213;
/// Agent's sign-in name before a change.
pub const CUR_LOGIN_ID: u16 = 214;
/// Two digits that tell what kind of line the caller has.
pub const ANI_II: u16 = 215;
/// Media routing domain.
pub const MR_DOMAIN_ID: u16 = 216;
/// Client of a CTI OS server that made the request.
pub const CTIOS_CIL_CLIENT_ID: u16 = 217;
/// Part that a call plays in a silent monitoring.
pub const SILENT_MONITOR_STATUS: u16 = 218;
/// Device that makes the request.
pub const REQUESTING_DEVICE_ID: u16 = 219;
/// Type of the device that makes the request.
pub const REQUESTING_DEVICE_ID_TYPE: u16 = 220;
/// Invoke ID of the pre-call message.
pub const PRE_CALL_INVOKE_ID: u16 = 221;
/// Time spent in the queue of the whole system.
pub const ENTERPRISE_QUEUE_TIME: u16 = 222;
/// Identifier that follows a call everywhere.
pub const CALL_REFERENCE_ID: u16 = 223;
/// Whether more than one line of an agent's phone is under control.
pub const MULTI_LINE_AGENT_CONTROL: u16 = 224;
/// Whether the network has control.
pub const NETWORK_CONTROLLED: u16 = 225;
/// Address of a client, by IPv6.
pub const CLIENT_ADDRESS_IPV6: u16 = 226;
/// Address from which a media stream comes, by IPv6.
pub const SENDING_ADDRESS_IPV6: u16 = 227;
/// How many peripherals are listed.
pub const NUM_PERIPHERALS: u16 = 228;
/// Call of the COC connection.
pub const COC_CONNECTION_CALL_ID: u16 = 229;
/// Type of the COC connection's device.
pub const COC_CONNECTION_DEVICE_ID_TYPE: u16 = 230;
/// Device of the COC connection.
pub const COC_CONNECTION_DEVICE_ID: u16 = 231;
/// Where the call came from.
pub const CALL_ORIGINATED_FROM: u16 = 232;
/// Call whose application data is set.
pub const SET_APPDATA_CALLID: u16 = 233;
/// Key that clients share.
pub const CLIENT_SHARE_KEY: u16 = 234;
/// Name of an agent team.
pub const AGENT_TEAM_NAME: u16 = 243;
/// Which way an agent's call goes.
pub const DIRECTION: u16 = 244;
/// Options.
pub const OPTIONS: u16 = 245;
/// Media routing domain, as a floating field.
pub const FLT_MRD_ID: u16 = 246;
/// Class of media.
pub const MEDIA_CLASS_ID: u16 = 247;
/// How long a task lives.
pub const TASK_LIFE: u16 = 248;
/// How long a task may take to start.
pub const TASK_START_TIMEOUT: u16 = 249;
/// How long a task may last.
pub const MAX_TASK_DURATION: u16 = 250;
/// Whether tasks may be interrupted.
pub const INTERRUPTIBLE: u16 = 251;
/// How many calls may be queued.
pub const MAX_CALLS_IN_QUEUE: u16 = 252;
/// How many calls of one call type may be queued.
pub const MAX_CALLS_IN_QUEUE_PER_CALL_TYPE: u16 = 253;
/// How long a call may be queued.
pub const MAX_TIME_IN_QUEUE: u16 = 254;
/// Agent's state as the peripheral keeps it for itself.
pub const INTERNAL_AGENT_STATE: u16 = 255;
